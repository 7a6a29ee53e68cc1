"""Complaints about arguments: by how CPython's function takes them, and by the C types they become."""
import _bisect
import _codecs
import _csv
import array
import collections
import io
import json
import operator
import pickle
import pyexpat
import time
import types
import zlib


def complaint(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


# PyArg_ParseTuple
complaint(time.gmtime, 1, 2)
complaint(time.get_clock_info)
complaint(time.strftime)
complaint(time.ctime, secs=1)
complaint(io.BufferedRWPair(io.BytesIO(), io.BytesIO()).read, n=1)
complaint(memoryview(b"").__exit__, a=1)

# PyArg_UnpackTuple
complaint(max, a=1)
complaint(min)
complaint(sorted, 1, 2, zz=1)
complaint(operator.call)
complaint(_csv.reader, dialect=1)

# the class that defines the method comes along
complaint(io.BytesIO().getbuffer, 1)
complaint(io.BytesIO().detach, a=1)
complaint(io.FileIO(1, closefd=False).truncate, 1, 2)
complaint(io.FileIO(1, closefd=False).write)
complaint(array.array("i").extend, b=1)
complaint(array.array("i").fromfile, 1, n=2)
complaint(zlib.compressobj().flush, 1, 2)
complaint(pickle.Pickler(io.BytesIO()).dump)

# under another name
complaint(complaint.__code__.__replace__, 1)
complaint(time.struct_time, zz=1)
complaint(json.encoder.c_make_encoder, 1)

# keywords that are nearly right
complaint("".encode, encodingx="utf-8", zz=1)
complaint((1).to_bytes, lengthh=1)
complaint([].sort, revers=True)
complaint(print, senp="")

# C strings, C ints, buffers
complaint(b"".decode, errors="\ud800\ud801")
complaint("".encode, "utf-8", "a\0")
complaint(_codecs.lookup, "\ud800")
complaint(float.fromhex, "\ud800")
complaint(b"ab".hex, ":", 2**31)
complaint(b"ab".hex, ":", -(10**30))
complaint(bytearray().__reduce_ex__, 2**31)
complaint(_bisect.bisect_left, [1], 1, 2**63)
complaint(_codecs.utf_8_decode, None, 1)
complaint(_codecs.utf_8_encode, None, 1)

# types of modules have their module in their name
deque = collections.deque()
complaint(abs, deque)
complaint(len, types.SimpleNamespace())
complaint(anext, deque)
complaint(operator.itemgetter(1), types.SimpleNamespace())
complaint(setattr, 1, deque, 1)
complaint(super, deque, 1)


class Odd:
    def __repr__(self):
        return deque

    def __bool__(self):
        return deque

    def __init__(self, *args):
        if args:
            return deque


complaint(repr, Odd())
complaint(bool, Odd())
complaint(Odd, 1)
print(str(deque.append).split(" at ")[0])
print(str(deque.__len__).split(" at ")[0])

# descriptors
complaint(int.real.__get__, None)
complaint(complaint.__get__, None)
complaint(int.__add__.__get__, "a")
complaint(dict.__dict__["fromkeys"].__get__, 1)

# what cannot be deleted
parser = pyexpat.ParserCreate()
complaint(delattr, parser, "buffer_text")
complaint(delattr, parser, "StartElementHandler")
complaint(delattr, pickle.Pickler(io.BytesIO()), "fast")
complaint(delattr, pickle.Pickler(io.BytesIO()), "memo")
complaint(delattr, pickle.Unpickler(io.BytesIO()), "memo")


async def ticks():
    yield 1


complaint(ticks().athrow().send, None)
complaint(b"ab".center, -(2**31) - 1)
complaint(b"ab".zfill, -(2**63))
complaint({"a": 1}.keys().__and__, frozenset({2}))
