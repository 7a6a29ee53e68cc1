# Operators and methods of set and frozenset.
a, b = {1, 2, 3, 4}, {3, 4, 5}
f = frozenset(b)
print(a | b, a & b, a - b, a ^ b, a | f, f | a, type(a | f), type(f | a), type(f & a))
print(a.union(b, [9], (8,)), a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([1, 7]))
print(a.union(), a.intersection(), a.difference(), f.union(), a.union() is a, f.copy() is f)
print(a.isdisjoint([9]), a.isdisjoint(b), a.issubset(range(9)), a.issuperset([1]), a.issubset(a))
print(a < b, a <= a, a < a, {3} < b, {3} <= f, a > {1}, a >= {1, 2}, f == b, b == f, a != b)
a.update([10], "x")
a.intersection_update(range(12), range(11))
a.difference_update([1], {2})
a.symmetric_difference_update([3, 77])
print(a)
a.add(3)
a.add(3)
a.discard(1000)
a.remove(3)
print(a, 77 in a, 3 in a, len(a))
s = t = {1}
t |= {2}
t &= {2, 3}
t ^= {5}
t -= {2}
print(s is t, s)
g = h = f
g |= {100}
print(g, h, type(g))
print({1} == {1.0}, {1: 2} == {1}, {1}.__lt__([1]), {1}.__eq__([1]), {1}.__or__([1]), {1}.__ior__([1]))
n = {frozenset([1]), 2}
print({1} in n, n.discard({1}), n)
n.add(frozenset([5]))
n.remove({5})
print(n, set("hello") == set("olleh"), set("ab") >= set("a"))
print(hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset(range(100))))
print(hash(f) == hash(frozenset([5, 4, 3])), {f: "f"}[frozenset([3, 4, 5])])
print(a.__reduce__(), f.__reduce__())
print(a.clear(), a, set().union(*[[1], [2]]), frozenset("aab") == frozenset("ab"))
print(set() <= set(), set() < {1}, {1, 2} - {1, 2}, {1} & set(), {1}.issubset({}), {1}.issuperset({}))
big = set(range(1000))
print(big - {5} == big.difference([5]), len(big - set(range(0, 1000, 2))), {5} - big)
big.difference_update(big)
print(big, len(big))
x = {1, 2}
x ^= x
print(x)
