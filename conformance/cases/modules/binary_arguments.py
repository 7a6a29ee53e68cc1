"""What struct and binascii accept: memory with gaps, null characters, offsets far away."""

import binascii
import struct
import sys


def show(call, *args):
    try:
        print(call.__name__, repr(call(*args)))
    except Exception as e:
        print(call.__name__, type(e).__name__, e)


data = memoryview(bytearray(b"abcdefghij"))
for gaps in data[::2], data[::-1]:
    show(struct.pack_into, "<H", gaps, 0, 1)
    show(struct.unpack, "<5s", gaps)
    show(struct.unpack_from, "<H", gaps)
    show(struct.iter_unpack, "<B", gaps)
    for name in "b2a_hex", "b2a_base64", "b2a_qp", "b2a_uu", "crc32":
        show(getattr(binascii, name), gaps)
    for name in "a2b_hex", "a2b_base64", "a2b_qp", "a2b_uu":
        show(getattr(binascii, name), gaps)
show(struct.pack_into, "<H", b"abcd", 0, 1)

for format in "\0", "2\0i", b"\0", "i\0", "2\0":
    show(struct.calcsize, format)
for offset in sys.maxsize, sys.maxsize - 1, 2**70, -(2**63), -(2**70):
    show(struct.pack_into, "<I", bytearray(10), offset, 1)
    show(struct.unpack_from, "<I", bytearray(10), offset)

for line in b".", b"..", b".\n", b".\r", b".\0", b".a", b"a\n.\0", b"a\n..\0":
    for quotetabs, istext in (False, True), (False, False), (True, True):
        print(line, binascii.b2a_qp(line, quotetabs, istext))
