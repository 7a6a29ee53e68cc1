# Tuples: construction, slices, hashing, identity of unchanged ones.
t = (1, "a", 2.5, None)
print(t, len(t), t[1], t[-1], t[1:3], t[::-1], t[::2], t[5:])
print(tuple(), tuple("abc"), tuple([1, 2]), tuple(range(3)), (1,), ())
print(t + (1,), t * 2, 2 * (1,), () * 5, (1, 2) * -1)
print(t.count("a"), t.index(2.5), "a" in t, 9 in t)
print(t[:] is t, tuple(t) is t, t + () is t, () + t is t, t * 1 is t)
print(hash((1, 2)), hash(()), hash((1, 2.5, (3, None))), hash((1,)), hash((-1, -2)))
print(hash((1, 2)) == hash((1.0, 2.0)), {(1, 2): "x"}[(1.0, 2.0)])
a, (b, c), *d = 1, (2, 3), 4, 5
print(a, b, c, d)
print(t.__getnewargs__(), t.__sizeof__() - ().__sizeof__())


class P(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]


p = P(3, 4)
p.note = "has a dict"
print(p, p.x, p == (3, 4), hash(p) == hash((3, 4)), type(p[:]), type(p + ()), type(p * 1))
print(p.__dict__, isinstance(p, tuple), {p: 1}[(3, 4)])


class Empty(tuple):
    __slots__ = ()


print(Empty([1]), Empty() == (), Empty().__class__.__name__)
try:
    Empty().x = 1
except AttributeError as e:
    print(e)
x = 1, 2
x += (3,)
print(x)
try:
    x[0] += 1
except TypeError as e:
    print(e)
y = ([],)
try:
    y[0] += [1]
except TypeError as e:
    print(e, y)
