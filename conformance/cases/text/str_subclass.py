"""Subclasses of str, bytes and bytearray."""


class S(str):
    def __str__(self):
        return "str of S"

    def __repr__(self):
        return "repr of S"


class B(bytes):
    pass


class A(bytearray):
    pass


s = S("text")
print(s, repr(s), [s], f"{s}", f"{s!r}", f"{s:>10}", "%s" % s, "{}".format(s), format(s, ""))
print(type(s.upper()), type(s + "x"), type(s[:]), type(s.strip()), type(str.__str__(s)))
print(s == "text", hash(s) == hash("text"), {s: 1}["text"], s in ("text",), "ex" in s)
print(type(S(b"x", "ascii")), len(s), s * 2, ",".join([s, s]), s.join("ab"))
b = B(b"data")
print(b, b == b"data", hash(b) == hash(b"data"), type(b[:2]), type(b + b""), type(B.fromhex("00")))
a = A(b"data")
a.extra = 1
print(a, a.extra, a + b"x", type(a + b"x"), a.__reduce__()[1:], type(A.fromhex("00")))
try:
    S(b"x", foo=1)
except TypeError as e:
    print(e)
