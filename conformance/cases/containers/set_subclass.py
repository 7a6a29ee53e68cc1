# Subclasses of set and frozenset.
class S(set):
    def __init__(self, *args):
        print("init", args)
        super().__init__(*args)


class F(frozenset):
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls, *args)


s, f = S([1, 2]), F([2, 3])
for name in ("copy", "union", "difference", "intersection"):
    print(name, type(getattr(s, name)()), type(getattr(f, name)()))
print(type(s | s), type(s & s), type(s - s), type(s ^ s), type(s.symmetric_difference([1])))
print(type(f | s), type(f.union([1])), type(f & f))
s.x = 5
f.y = 6
print(s, f, s.__reduce__(), f.__reduce__(), s.__dict__, hash(f) == hash(frozenset([2, 3])))
s |= {9}
print(type(s), s)
f0 = frozenset([1])
print(f0.copy() is f0, frozenset(f0) is f0, type(frozenset(F([1]))), f.copy() is f)


class Eq(set):
    def __eq__(self, other):
        return "eq"

    def __contains__(self, x):
        return "contains"

    __hash__ = None


e = Eq([1])
print(e == 1, {1} == e, 5 in e, e | {2}, len(e))


class Hashable(set):
    def __hash__(self):
        return 42


print(hash(Hashable([1])), Hashable([1]) in {frozenset([1])}, {Hashable([3]): 1})


class Weird:
    def __iter__(self):
        return iter([3, 1, 2])


print(set(Weird()), s.isdisjoint(Weird()), {1, 2} - s, frozenset(Weird()) == {1, 2, 3})
print(set.__or__({1}, {2}), set.union({1}, [2]), frozenset.__and__(f, {2}), set.__init__({1}, [3]))
