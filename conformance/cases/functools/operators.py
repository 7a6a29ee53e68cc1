# _operator: functions, attrgetter, itemgetter, methodcaller.
import _operator as o


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __repr__(self):
        return "A()"


a = A()
a.x = A()
a.x.y = 5
a.z = [1, 2]
for name in "add sub mul floordiv truediv mod pow lshift rshift and_ or_ xor lt le eq ne gt ge is_ is_not".split():
    t(lambda: (name, getattr(o, name)(7, 2)))
for name in "iadd isub imul ifloordiv itruediv imod ipow ilshift irshift iand ior ixor".split():
    t(lambda: (name, getattr(o, name)(7, 2)))
for name in "neg pos abs inv invert not_ truth index is_none is_not_none".split():
    t(lambda: (name, getattr(o, name)(-7)))
for g in (
    lambda: o.attrgetter(), lambda: o.attrgetter("x.y")(a), lambda: o.attrgetter("z", "x.y")(a),
    lambda: o.attrgetter(1), lambda: o.attrgetter("q")(a), lambda: o.attrgetter("x.q")(a),
    lambda: o.attrgetter("x")(), lambda: o.attrgetter("x")(1, 2), lambda: o.attrgetter("x")(a, k=1),
    lambda: o.attrgetter("x.y", "z"), lambda: o.attrgetter("x.y", "z").__reduce__(), lambda: o.attrgetter(k=1),
    lambda: o.attrgetter("x.")(a), lambda: o.itemgetter(), lambda: o.itemgetter(1)([1, 2]),
    lambda: o.itemgetter(0, 1)((5, 6)), lambda: o.itemgetter("a")({"a": 1}),
    lambda: o.itemgetter(slice(1, 2))([1, 2, 3]), lambda: o.itemgetter(5)([1]), lambda: o.itemgetter(1, "a"),
    lambda: o.itemgetter(1, 2).__reduce__(), lambda: o.itemgetter(1)(), lambda: o.itemgetter(0)(5),
    lambda: o.itemgetter(k=1), lambda: o.methodcaller(), lambda: o.methodcaller("upper")("a"),
    lambda: o.methodcaller("split", "b", maxsplit=1)("abcb"), lambda: o.methodcaller(1),
    lambda: o.methodcaller("nope")(1), lambda: o.methodcaller("upper")(), lambda: o.methodcaller("a", 1, b=2),
    lambda: o.methodcaller("a", 1).__reduce__(), lambda: o.methodcaller("upper")("a", k=1),
    lambda: o.add("a", 1), lambda: o.concat([1], [2]), lambda: o.concat(1, 2), lambda: o.concat([1], 2),
    lambda: o.iconcat([1], [2]), lambda: o.iconcat(1, 2), lambda: o.contains([1], 1), lambda: o.contains(1, 2),
    lambda: o.countOf([1, 1.0, 2], 1), lambda: o.countOf(1, 1), lambda: o.indexOf([1, 2], 2),
    lambda: o.indexOf([1], 5), lambda: o.indexOf(5, 1), lambda: o.index(True), lambda: o.index("a"),
    lambda: o.length_hint([1, 2]), lambda: o.length_hint(5), lambda: o.length_hint(5, 7),
    lambda: o.length_hint(5, "a"), lambda: o.length_hint(iter([1])), lambda: o.call(len, [1]),
    lambda: o.call(dict, a=1), lambda: o.matmul(1, 2), lambda: o.imatmul(1, 2),
    lambda: o._compare_digest("a", "a"), lambda: o._compare_digest(b"a", b"b"),
    lambda: o._compare_digest("é", "a"), lambda: o._compare_digest(1, 2), lambda: o._compare_digest("a", b"a"),
    lambda: o.pos("a"), lambda: o.add(1), lambda: o.truediv(1, 0), lambda: o.getitem([5], 0),
):
    t(g)
b = [1, 2, 3]
print(o.setitem(b, 0, 9), o.delitem(b, 1), b, o.setitem(b, slice(0, 1), "xy"), b)
print(sorted([(2, "a"), (1, "b")], key=o.itemgetter(1)), list(map(o.methodcaller("lower"), "AB")))
print(o.lt.__doc__, o.add.__text_signature__, o.attrgetter.__text_signature__, o.itemgetter(0).__class__)
