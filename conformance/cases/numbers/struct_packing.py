def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

import struct

for fmt, values in (("<bBhHiIqQ", (-1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1)), (">d", (1.5,)), ("<f", (1.1,)), ("<e", (0.1,)), ("3s5p?", (b"abcd", b"xyz", 1)),
                    ("@bi", (1, 2)), ("<2h3x", (1, 2)), ("c", (b"a",)), ("", ()), ("b", (128,)), ("H", (-1,)), ("i", ("a",)), ("c", (b"ab",)), ("s", ("a",)),
                    ("i", ()), ("<f", (1e39,)), ("e", (1e6,)), ("z", (1,)), ("3", (1,)), ("n", (5,)), ("<n", (5,))):
    def round_trip():
        data = struct.pack(fmt, *values)
        return struct.calcsize(fmt), data, struct.unpack(fmt, data)
    show((fmt, values), round_trip)
s = struct.Struct(">hh")
print(s, s.size, s.format, s.pack(1, 2), list(s.iter_unpack(bytes(8))), s.unpack_from(b"\0\1\0\2\0\3", 2))
buffer = bytearray(6)
s.pack_into(buffer, 1, 258, 772)
print(buffer)
show("short", lambda: s.unpack(b"a"))
show("offset", lambda: s.unpack_from(b"abcd", 1))
show("offset", lambda: s.pack_into(buffer, 4, 1, 2))
show("iter", lambda: s.iter_unpack(b"abc"))
print(struct.error.__mro__)
