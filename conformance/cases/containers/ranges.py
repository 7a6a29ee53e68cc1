# range: arithmetic, membership, slices, big ints.
for r in (range(5), range(2, 8), range(10, 0, -3), range(0), range(5, 5), range(0, 10, 100), range(-3, 3)):
    print(r, list(r), len(r), bool(r), list(reversed(r)), r[::-1], hash(r) == hash(r[:]))
r = range(1, 100, 7)
print(r[0], r[-1], r[3:7], r[::2], r[-3:], r[50:], r[5:2], r[::-2], r[10:3:-1], r.start, r.stop, r.step)
print(8 in r, 9 in r, 8.0 in r, 8.5 in r, "a" in r, True in range(2), None in r, 2**70 in r)
print(r.index(8), r.count(8), r.count(9), r.count(8.0), r.index(15.0))
print(range(0) == range(2, 2), range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
print(hash(range(0)) == hash(range(5, 5)), {range(3): "r"}[range(0, 3)], range(3) != range(4))
b = range(10**20, 10**20 + 10, 3)
print(b, list(b), b[1], b[-1], b[1:3], 10**20 + 3 in b, 10**20 + 4 in b, b.index(10**20 + 9), list(reversed(b)))
print(range(-(2**63), 2**63)[-1], range(2**63 - 2, 2**63 + 2)[2], list(range(2**63 - 2, 2**63 + 1)))
print(range(0, 10**30, 10**29)[3:5], list(range(5, -(10**20), -(10**20))), range(10**30)[10**29])
print(len(range(2**40)), range(2**40)[-1], 2**39 in range(2**40), range(2**40)[::2**38])
print(range(True, 5), range(0, 5, True), repr(range(0, 5, 1)), repr(range(0, 5, 2)))


class I:
    def __index__(self):
        return 4


print(range(I()), range(10)[I()], range(I(), 10, I()), I() in range(10))


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (
    lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(a=1), lambda: range("a"), lambda: range(1.0),
    lambda: range(1, 2, 0), lambda: r[100], lambda: r[-100], lambda: r["a"], lambda: r[1.0],
    lambda: r.index(9), lambda: r.index("a"), lambda: len(range(10**30)), lambda: range(3) < range(4),
    lambda: range(3) + range(3), lambda: hash(range(10**30)) == hash(range(10**30)), lambda: setattr(r, "start", 1),
    lambda: r[::0], lambda: type("X", (range,), {}), lambda: r.nope, lambda: range(10**30)[10**30],
):
    t(f)
i = iter(range(5))
print(next(i), i.__length_hint__(), i.__reduce__(), type(i), type(iter(range(10**20))))
i.__setstate__(2)
print(list(i), list(i), i.__length_hint__())
j = iter(range(10**20, 10**20 + 5))
print(next(j), j.__length_hint__(), j.__reduce__(), list(j))
print([x for x in range(3) for y in range(x)], sum(range(101)), max(range(5)), [*range(3, 0, -1)])
