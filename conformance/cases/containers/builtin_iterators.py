# enumerate, zip, map, filter, reversed, iter: results, errors, state.
def t(g):
    try:
        r = g()
        print(list(r) if hasattr(r, "__next__") else r)
    except Exception as e:
        print(type(e).__name__, e)


for g in (
    lambda: enumerate("ab"), lambda: enumerate("ab", 5), lambda: enumerate("ab", start=2**63 - 1),
    lambda: enumerate(iterable="x", start=-1), lambda: enumerate([], "a"), lambda: enumerate(5),
    lambda: zip("ab", [1, 2, 3]), lambda: zip(), lambda: zip("a"), lambda: zip(5), lambda: zip([], 5),
    lambda: zip([1], [1, 2], strict=True), lambda: zip([1, 2], [1], strict=True),
    lambda: zip([1, 2], [1, 2], [1], strict=True), lambda: zip([1], [1], [1, 2], strict=True),
    lambda: zip([1, 2], [3, 4], strict=True), lambda: zip(strict=True),
    lambda: map(str, [1, 2]), lambda: map(lambda a, b: a + b, [1, 2], [3, 4, 5]), lambda: map(), lambda: map(1),
    lambda: map(len, 5), lambda: map(1, [1]), lambda: map(lambda a, b: 1, [1, 2], [1], strict=True),
    lambda: filter(None, [0, 1, "", "a"]), lambda: filter(lambda x: x > 1, [1, 2, 3]), lambda: filter(bool, [0, 1]),
    lambda: filter(), lambda: filter(1, 2, 3), lambda: filter(None, 5), lambda: filter(5, [1]),
    lambda: reversed([1, 2]), lambda: reversed("ab"), lambda: reversed((1, 2)), lambda: reversed(range(3)),
    lambda: reversed({1: 2, 3: 4}), lambda: reversed({1}), lambda: reversed(5), lambda: reversed(),
    lambda: reversed(iter([])), lambda: iter(5), lambda: iter(5, 5), lambda: iter([1].pop, 1), lambda: next([]),
    lambda: next(iter([])), lambda: next(iter([]), "default"), lambda: next(5), lambda: iter([], 1),
):
    t(g)


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i * i

    def __repr__(self):
        return "Seq()"


s = Seq(4)
print(list(s), list(reversed(s)), 9 in s, 5 in s, max(s), [*s], iter(s).__length_hint__(), reversed(s).__length_hint__())
for it in (
    iter([1, 2, 3]), iter((1, 2, 3)), reversed([1, 2, 3]), reversed("abc"), iter(s), iter({1: 2}), enumerate("ab"),
    iter(range(3)), reversed(range(3)), iter("abc"),
):
    first = next(it)
    r = it.__reduce__()
    print(type(it).__name__, first, r[1:] if "enumerate" not in str(type(it)) else r[1][1], list(it), list(it))
it = iter([1, 2, 3, 4])
it.__setstate__(2)
print(list(it), it.__length_hint__(), it.__reduce__()[1])
a = [1, 2, 3]
it = iter(a)
for x in it:
    if len(a) < 6:
        a.append(x)
print(a, list(it))
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)
it = reversed(a)
a.clear()
print(list(it), it.__length_hint__())
print(zip("ab", "cd", strict=True).__reduce__()[2], len(zip("a").__reduce__()), len(map(str, "a").__reduce__()))


class Missing:
    __reversed__ = None
    __iter__ = None

    def __getitem__(self, i):
        return 1

    def __len__(self):
        return 1


t(lambda: reversed(Missing()))
t(lambda: iter(Missing()))
t(lambda: 1 in Missing())


class BadIter:
    def __iter__(self):
        return 5


t(lambda: iter(BadIter()))
t(lambda: [*BadIter()])


class Hint:
    def __init__(self, h):
        self.h = h

    def __iter__(self):
        return iter([1])

    def __length_hint__(self):
        return self.h


for h in (5, -1, "x", NotImplemented, 10**30, None):
    t(lambda: list(Hint(h)))


class M(map):
    def __next__(self):
        return "mapped " + super().__next__()


print(list(M(str, [1, 2])), [x for x in M(str, [3])], dict(zip("ab", M(str, [4, 5]))))


def gen():
    yield 1
    raise KeyError("in generator")


t(lambda: list(gen()))
t(lambda: dict(gen()))
t(lambda: sum(x for x in gen()))
t(lambda: list(map(lambda x: next(iter([])), [1])))
