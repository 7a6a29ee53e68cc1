# slice objects: attributes, indices, equality, hashing.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), slice(None), slice("a", [], {}))
for args in ((None,), (3,), (1, 8), (None, None, -1), (-3, None), (100, -100, -2), (2, 8, 3), (-1, -5, -1)):
    for n in (0, 1, 5, 10):
        print(args, n, slice(*args).indices(n), end="; ")
    print()
print(slice(10**30).indices(10**25), slice(-(10**30), None).indices(5), slice(None, None, 10**30).indices(7))
print(slice(1, 2) == slice(1, 2), slice(1) == slice(None, 1, None), slice(1, 2) < slice(1, 3), slice(1) != slice(2))
print(hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), {slice(1): "s"}[slice(1)], hash(slice(1, 2, 3)), hash(slice(None)) == hash(slice(None)))
print(s.__reduce__(), slice(1).__eq__(1), slice(1, 2, 3).__class__)


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


o = Show()
print(o[1:2], o[:], o[::], o[1:2:3], o[1:2, 3], o[..., :], o["a":"b"], o[()], o[(1,)])
o[1:2] = 5
o[:, 1] = 6
del o[::2]
del o[1:2, 3:4]


class I:
    def __index__(self):
        return 2


print([0, 1, 2, 3][I() :], "abcd"[: I()], (1, 2, 3)[:: I()], slice(I()).indices(I()))


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (
    lambda: slice(), lambda: slice(1, 2, 3, 4), lambda: slice(a=1), lambda: s.indices("a"), lambda: s.indices(-1),
    lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: hash(slice(1, [], 2)),
    lambda: slice(1) < 5, lambda: slice(1, "a") < slice(1, 2), lambda: setattr(s, "start", 5), lambda: s[0],
    lambda: type("X", (slice,), {}),
):
    t(f)
