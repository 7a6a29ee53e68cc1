# collections.deque.
from _collections import deque


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class D(deque):
    pass


d = deque([1, 2, 3])
m = deque([1, 2, 3], 2)
print(d, m, D([1], 3), deque(), deque(maxlen=0), d.maxlen, m.maxlen, len(d), bool(deque()))
d.append(4)
d.appendleft(0)
d.extend("ab")
d.extendleft([-1, -2])
print(d, d[0], d[-1], d[3], d.count(2), d.index(2), 2 in d, 99 in d)
print(d.pop(), d.popleft(), list(d), list(reversed(d)), d.copy(), d.__copy__() == d)
for n in (1, -1, 3, -3, 0, 100, -100, 7):
    d.rotate(n)
    print(n, d)
d.insert(1, "ins")
d.insert(-1, "neg")
d.insert(100, "end")
d.remove("neg")
del d[1]
d[0] = "first"
d.reverse()
print(d)
m.append(9)
m.appendleft(8)
m.extend(range(5))
print(m, m + deque([7]), m * 3, 2 * m, m == deque([3, 4]), m == deque([3, 4], 5))
m += [10]
m *= 2
print(m, deque([1]) < deque([2]), deque([1, 2]) > deque([1]), deque([1]) != [1], deque("ab") <= deque("ab"))
r = deque()
r.append(r)
print(r)
r.extend(r)
print(len(r), deque([1, 2], maxlen=3).__reduce__()[:3], D([1]).__reduce__()[:3])
big = deque(range(1000))
big.rotate(300)
print(big[0], big[500], sum(big), big.index(0), list(big)[298:303])
while len(big) > 3:
    big.pop()
    big.popleft()
print(big)
for g in (
    lambda: deque(5), lambda: deque([], -1), lambda: deque([], "a"), lambda: deque([1], 1, 2),
    lambda: deque(foo=1), lambda: d + 1, lambda: d * "a", lambda: d[50], lambda: d["a"], lambda: d[0:1],
    lambda: d.index("zz"), lambda: d.index("a", 0, 1), lambda: deque([1], 1).insert(0, 1), lambda: d.remove("zz"),
    lambda: d.rotate("a"), lambda: deque().pop(), lambda: deque().popleft(), lambda: setattr(d, "maxlen", 1),
    lambda: d < [1], lambda: hash(d), lambda: d.extend(5), lambda: d.append(), lambda: d.__imul__(0),
    lambda: D([1], 3).copy(), lambda: deque[int], lambda: iter(deque([1, 2])).__length_hint__(),
    lambda: type(iter(d))(deque("xy"), 1).__reduce__(), lambda: list(type(reversed(d))(deque("xyz"), 1)),
):
    t(g)


def mutate(action):
    q = deque([1, 2, 3])
    for x in q:
        action(q)


t(lambda: mutate(lambda q: q.append(1)))
t(lambda: mutate(lambda q: q.rotate(1)))
t(lambda: mutate(lambda q: q.popleft()))
t(lambda: mutate(lambda q: q.__setitem__(0, 5)))


class E:
    def __eq__(self, other):
        q.clear()
        return False


for name in ("index", "count", "remove", "__contains__"):
    q = deque([E(), 1, 2])
    t(lambda: getattr(q, name)(5))
