# functools.reduce and cmp_to_key.
from _functools import reduce, cmp_to_key


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, [1, 2, 3], 10), reduce(max, [5]))
print(reduce(lambda a, b: a * b, range(1, 30)), reduce(lambda a, b: [a, b], "abcd"), reduce(1, [2]))
print(reduce(lambda a, b: a + b, [], "start"), reduce(lambda a, b: a + b, ["x"], initial="start"))
t(lambda: reduce(lambda a, b: a, []))
t(lambda: reduce(1, 5))
t(lambda: reduce())
t(lambda: reduce(lambda a: a, [1, 2]))
t(lambda: reduce(lambda a, b: 1 / 0, [1, 2]))
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(K(1) < K(2), K(1) > K(2), K(1) == K(1), K(1) != K(2), K(2) >= K(2), K(2) <= K(1), K(3).obj, K(obj=4).obj)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted("bca", key=K))
words = ["apple", "fig", "kiwi", "banana"]
print(sorted(words, key=cmp_to_key(lambda a, b: len(a) - len(b))), min(words, key=K))
t(lambda: K(1) < 5)
t(lambda: hash(K(1)))
t(lambda: K())
t(lambda: K(1, 2))
t(lambda: cmp_to_key())
t(lambda: cmp_to_key(mycmp=5)(1) < cmp_to_key(5)(2))
t(lambda: cmp_to_key(lambda a, b: None)(1) < K(2))
t(lambda: type(K)())
t(lambda: K.obj)
t(lambda: cmp_to_key(lambda a, b: "x")(1) < K(2))
k = K(1)
k.obj = 10
print(k > K(5), type(k).__name__)
