# Sorting: stability, keys, reverse, homogeneous and mixed keys.
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words), sorted(words, reverse=True))
print(sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=str.upper))
print(sorted([3, 1.5, 2, True, 0.5]), sorted([10**20, 5, -(10**20), 2]))
print(sorted([(2, "b"), (1, "z"), (2, "a"), (1, "a")]))
print(sorted([[3], [1, 2], [1], []]), sorted("hello"), sorted({3: 1, 1: 2}))
print(sorted([0.0, -0.0, 0, False]), sorted([False, 0, -0.0, 0.0], reverse=True))
print(sorted([float("inf"), 1, float("-inf")]), sorted([b"b", b"a", b"aa"]))
pairs = [(i % 3, i) for i in range(20)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
a = list(range(100, 0, -1))
a.sort()
print(a[:5], a[-5:])
a.sort(key=lambda x: -x)
print(a[:5], a.sort())
x = 12345
big = []
for i in range(3000):
    x = (x * 1103515245 + 12345) % 2**31
    big.append(x % 1000)
s = sorted(big)
print(s == sorted(s), s[0], s[1500], s[-1], sum(s), all(p <= q for p, q in zip(s, s[1:])))
idx = sorted(range(3000), key=big.__getitem__)
print(all(big[p] < big[q] or big[p] == big[q] and p < q for p, q in zip(idx, idx[1:])))
idx = sorted(range(3000), key=big.__getitem__, reverse=True)
print(all(big[p] > big[q] or big[p] == big[q] and p < q for p, q in zip(idx, idx[1:])))
print(sorted(["é", "z", "\U0001f600", "\uffff", "a"]) == ["a", "z", "é", "\uffff", "\U0001f600"])
print(min([3, 1, 2]), max("abc"), min([(1, "b"), (1, "a")]), max([1, 5], key=lambda v: -v))
