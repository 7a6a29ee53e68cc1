"""Odd operands and indices of bytes and bytearray."""


class Odd:
    def __index__(self):
        raise ZeroDivisionError("index")


def show(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e)


for left in (b"ab", bytearray(b"ab"), memoryview(b"ab")):
    for right in (b"ab", bytearray(b"ab"), memoryview(b"ab")):
        print(left == right, left != right)
        for name in ("__eq__", "__ne__", "__lt__", "__ge__"):
            print(name, getattr(left, name)(right))
print(b"a" < bytearray(b"b"), bytearray(b"b") > b"a", b"b" >= bytearray(b"c"))

for data in (b"abc", bytearray(b"abc")):
    show(data.__contains__, Odd())
    show(data.__contains__, 300)
    show(data.__contains__, "a")
    show(data.__buffer__)
    show(data.__format__, None)

for key in (None, 2**63, 1.5, 7, 0):
    for value in (None, -1, 256, 1.5, "a", 65):
        content = bytearray(b"abc")
        show(content.__setitem__, key, value)
        print(content)
content = bytearray()
show(content.extend, "")
show(content.extend, "ab")


class Shrinking:
    def __index__(self):
        growing.clear()
        return 65


growing = bytearray(b"abc")
show(growing.__setitem__, 1, Shrinking())
print(growing)
