# The array module.
from array import array, typecodes, _array_reconstructor
import array as module


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


a, d, w, b = array("i", [1, 2, 3]), array("d", [1.5]), array("w", "héy"), array("B", b"abc")
print(a, d, w, b, array("i"), typecodes, module.ArrayType is array)
for g in (
    lambda: array("q"), lambda: array("x"), lambda: array(1), lambda: array("ii"), lambda: array("i", 5),
    lambda: array("i", "a"), lambda: array("i", [1.5]), lambda: array("b", [200]), lambda: array("B", [-1]),
    lambda: array("B", [256]), lambda: array("H", [70000]), lambda: array("h", [-40000]), lambda: array("i", [2**40]),
    lambda: array("I", [-1]), lambda: array("I", [2**33]), lambda: array("L", [2**70]), lambda: array("l", [2**70]),
    lambda: array("q", [2**70]), lambda: array("Q", [-1]), lambda: array("Q", [2**64 - 1]), lambda: array("f", ["a"]),
    lambda: array("d", [1, True]), lambda: array("f", [1e100, 1.1]), lambda: array("w", 5), lambda: array("w", [1]),
    lambda: array("w", ["ab"]), lambda: array("i", b"\1\0\0\0"), lambda: array("i", b"abc"),
    lambda: array("B", bytearray(b"x")), lambda: array("i", array("d", [1.0])), lambda: array("i", array("b", [1])),
    lambda: a + a, lambda: a + [1], lambda: a + array("d"), lambda: a * 2, lambda: 2 * a, lambda: a[0], lambda: a[5],
    lambda: a["a"], lambda: a[0:2], lambda: a[::-1], lambda: (a.typecode, a.itemsize, len(a)), lambda: a.tolist(),
    lambda: a.tobytes(), lambda: w.tounicode(), lambda: a.tounicode(), lambda: a.index(2), lambda: a.index(9),
    lambda: a.count(1), lambda: a.remove(9), lambda: a.pop(), lambda: a.pop(9), lambda: array("i").pop(),
    lambda: a.append("a"), lambda: a.append(7), lambda: a.insert(0, 9), lambda: a, lambda: a.extend([1, 2]),
    lambda: a.extend(array("d")), lambda: a.extend(5), lambda: a.reverse(), lambda: a, lambda: a.byteswap(),
    lambda: a, lambda: a.byteswap(), lambda: a.buffer_info()[1], lambda: a == array("i", [1]),
    lambda: a < array("i", [9]), lambda: a == [1], lambda: a < [1], lambda: hash(a), lambda: a.frombytes(b"abc"),
    lambda: a.frombytes(b"\1\0\0\0"), lambda: a.fromlist([1, "a"]), lambda: a.fromlist((1,)), lambda: a.fromlist([5]),
    lambda: w.fromunicode("z\U0001f600"), lambda: a.fromunicode("z"), lambda: w, lambda: a.__reduce_ex__(3)[1],
    lambda: a.__reduce_ex__(2), lambda: w.__reduce_ex__(2), lambda: iter(a).__reduce__()[1:], lambda: bytes(a),
    lambda: memoryview(a).format, lambda: memoryview(a)[0], lambda: memoryview(d).tolist(), lambda: a.__copy__(),
    lambda: a.__deepcopy__({}), lambda: array[int], lambda: 2 in a, lambda: list(a), lambda: a.clear(), lambda: a,
    lambda: _array_reconstructor(array, "i", 8, b"\1\0\0\0"), lambda: _array_reconstructor(array, "h", 5, b"\0\1"),
    lambda: a.__setitem__(0, 1), lambda: b.__setitem__(slice(0, 1), b), lambda: b.__setitem__(slice(0, 1), [1]),
    lambda: b.__setitem__(slice(None, None, 2), array("B", b"zz")), lambda: b.__delitem__(0), lambda: b,
    lambda: b.__setitem__(0, 300), lambda: b.__setitem__("a", 1), lambda: b.__iadd__(b), lambda: b.__iadd__([1]),
    lambda: b.__delitem__(slice(None, None, 2)), lambda: b, lambda: b.__imul__(0), lambda: array("i", range(3)),
):
    t(g)
m = memoryview(array("h", [1, 2, 3]))
m[1] = -5
print(m.obj, m.tolist(), m.itemsize)
x = array("i", [1])
v = memoryview(x)
t(lambda: x.append(1))
v.release()
x.append(2)
print(x, [f(array("i", [3, 1, 2])) for f in (sum, max, sorted)])


class A(array):
    extra = 1


s = A("i", [1, 2])
s.note = 2
print(s, type(s[:1]), s.extra, s.note, s == array("i", [1, 2]))
