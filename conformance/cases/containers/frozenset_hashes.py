"""Hashes of frozensets: the same whatever the order, and as CPython computes them."""

print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])))
print(hash(frozenset([3, 2, 1])) == hash(frozenset([1, 2, 3])))
print(hash(frozenset([frozenset([1]), frozenset([2])])))
print({frozenset("ab"): 1}[frozenset("ba")], frozenset(["x"]) in {frozenset(["x"])})
print(len({frozenset([i % 3, i % 2]) for i in range(12)}))
