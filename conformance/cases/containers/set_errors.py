# What goes wrong with sets, in exact words.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class H:
    def __hash__(self):
        raise TypeError("boo")


for k in ([], ([],), H(), {}, {1: 2}):
    t(lambda: {k})
    t(lambda: k in set())
    t(lambda: k in {1})
    t(lambda: set().discard(k))
    t(lambda: set().remove(k))
    t(lambda: set([k]))
    t(lambda: frozenset([k]))
    t(lambda: {1}.intersection([k]))
    t(lambda: {1}.difference([k]))
    t(lambda: {1}.symmetric_difference([k]))
    t(lambda: {1}.issuperset([k]))
    t(lambda: {1}.isdisjoint([k]))
    t(lambda: {1}.add(k))
t(lambda: {1}.remove(2))
t(lambda: {1}.remove({2}))
t(lambda: set().pop())
t(lambda: set().pop(1))
t(lambda: set() | 1)
t(lambda: {1} - [1])
t(lambda: [1] - {1})
t(lambda: {1} & "a")
t(lambda: {1} < 1)
t(lambda: {1} < [1])
t(lambda: set().union(1))
t(lambda: set(5))
t(lambda: set(1, 2))
t(lambda: set(a=1))
t(lambda: frozenset(1, 2))
t(lambda: frozenset(a=1))
t(lambda: hash(set()))
t(lambda: frozenset().add(1))
t(lambda: set()[0])
t(lambda: set().isdisjoint(5))
t(lambda: setattr(set(), "x", 1))


def iadd():
    s = {1}
    s |= [2]


def grow():
    s = {1}
    for x in s:
        s.add(x + 1)


def shrink():
    s = {1, 2}
    for x in s:
        s.remove(x)


t(iadd)
t(grow)
t(shrink)
s = {1, 2, 3}
it = iter(s)
print(next(it), it.__length_hint__(), it.__reduce__(), list(it), list(it))
