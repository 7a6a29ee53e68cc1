"""Eight threads do everything to shared objects at once: errors that Python names, and no others."""
import collections, random, sys, threading

N = 8
TURNS = 600
problems = collections.Counter()
ALLOWED = (AttributeError, LookupError, NameError, RuntimeError, StopIteration, TypeError, ValueError)


def together(work):
    start = threading.Barrier(N)

    def body(number):
        rng = random.Random(number)
        start.wait()
        for turn in range(TURNS):
            try:
                work(rng, number, turn)
            except ALLOWED:
                pass
            except BaseException as e:
                problems[f"{work.__name__}: {type(e).__name__}: {e}"] += 1

    threads = [threading.Thread(target=body, args=(n,)) for n in range(N)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(work.__name__, "done")


class Point:
    kind = 1

    def area(self):
        return self.kind


class Slotted:
    __slots__ = ("a", "b", "__dict__")


shared = [Point() for _ in range(4)]
slotted = [Slotted() for _ in range(4)]


def attributes(rng, number, turn):
    o = rng.choice(shared)
    match rng.randrange(8):
        case 0: setattr(o, f"x{rng.randrange(100)}", turn)
        case 1: delattr(o, f"x{rng.randrange(100)}")
        case 2: o.first = o
        case 3: o.first.kind; o.area()
        case 4: o.__dict__.update(a=1, b=2)
        case 5: shared[rng.randrange(4)] = Point()
        case 6: o.__dict__ = {"kind": 3, "n": number}
        case 7: vars(o).clear(); repr(o); o.__class__ = Point


def slots(rng, number, turn):
    o = rng.choice(slotted)
    match rng.randrange(6):
        case 0: o.a = turn
        case 1: del o.a
        case 2: o.a + o.b
        case 3: o.c = turn
        case 4: o.__dict__; o.d = o.c
        case 5: o.b = turn; slotted[rng.randrange(4)] = Slotted()


dicts = [dict(), collections.OrderedDict(), collections.defaultdict(list), collections.Counter()]


def mappings(rng, number, turn):
    d = rng.choice(dicts)
    key = rng.choice([turn % 50, f"k{turn % 50}", (turn % 50,), turn % 7 / 2])
    match rng.randrange(12):
        case 0: d[key] = turn
        case 1: del d[key]
        case 2: d.update(rng.choice(dicts))
        case 3: d.pop(key, None)
        case 4: d.popitem()
        case 5: list(d.items()); list(d); sorted(map(str, d.values()))
        case 6: d.setdefault(key, []); d.get(key)
        case 7: {**d}; d | {}; dict(d)
        case 8: d.copy(); key in d; len(d)
        case 9: d.keys() & {1, 2}; d.items() == d.items()
        case 10: dicts[1].move_to_end(key, last=turn % 2 == 0)
        case 11: turn % 100 == 0 and d.clear(); reversed(d).__next__()


sets = [set(), set(range(100)), {"a"}]


def hashed(rng, number, turn):
    s, t = rng.choice(sets), rng.choice(sets)
    key = rng.choice([turn % 90, f"k{turn % 90}"])
    match rng.randrange(12):
        case 0: s.add(key)
        case 1: s.remove(key)
        case 2: s.update(t)
        case 3: s |= {key}
        case 4: s & t; s | t; s - t; s ^ t
        case 5: s.pop()
        case 6: list(s); sorted(map(str, s))
        case 7: s.issubset(t); s == t; frozenset(s)
        case 8: s.difference_update({turn % 3})
        case 9: s.intersection_update(set(range(80)))
        case 10: s.symmetric_difference_update({key})
        case 11: turn % 100 == 0 and s.clear(); s.copy(); set(t)


lists = [[], list(range(50)), collections.deque(range(20)), bytearray(b"abc")]


def sequences(rng, number, turn):
    l = rng.choice(lists)
    byte = turn % 200
    match rng.randrange(14):
        case 0: l.append(byte)
        case 1: l.pop()
        case 2: l.extend([1, 2, 3])
        case 3: l.insert(turn % 9, byte)
        case 4: l.remove(byte)
        case 5: l.reverse()
        case 6: lists[1].sort(); sorted(l)
        case 7: l[turn % 9] = byte; l[-1]
        case 8: del l[turn % 9]
        case 9: lists[1][5:10] = [0] * (turn % 9); lists[1][::2]
        case 10: list(l); byte in l; l.count(byte)
        case 11: l.index(byte); len(l)
        case 12: len(l) > 300 and l.clear()
        case 13: l + l if len(l) < 300 else None; l == l; l.copy(); lists[2].rotate(2)


def types(rng, number, turn):
    match rng.randrange(5):
        case 0: Point.kind = turn
        case 1: Point().area(); Point().kind
        case 2: type("Derived", (Point,), {"area": lambda self: turn})().area()
        case 3: setattr(Point, f"m{turn % 20}", lambda self: 1); getattr(Point(), f"m{turn % 20}")()
        case 4: delattr(Point, f"m{turn % 20}")


def globals_(rng, number, turn):
    name = f"g{turn % 40}"
    match rng.randrange(4):
        case 0: globals()[name] = turn
        case 1: exec(f"{name} = {turn}\ndef f(): return {name}\nassert isinstance(f(), int)", globals())
        case 2: globals().pop(name)
        case 3:
            for _ in range(20):
                assert together is not None and len(shared) == 4 and TURNS == 600


def make():
    total = 0
    seen = []

    def add(n):
        nonlocal total
        total += n
        seen.append(n)
        return total

    def read():
        return total, len(seen)

    def forget():
        nonlocal seen
        seen = []

    return add, read, forget


add, read, forget = make()


def cells(rng, number, turn):
    match rng.randrange(4):
        case 0 | 1: add(1)
        case 2: a, b = read(); assert isinstance(a, int)
        case 3: forget(); add.__closure__[0].cell_contents = []


def numbers():
    n = 0
    while True:
        got = yield n
        n += got or 1


generator = numbers()
next(generator)


def resumed(rng, number, turn):
    assert isinstance(generator.send(1), int)


for work in (attributes, slots, mappings, hashed, sequences, types, globals_, cells, resumed):
    together(work)
for text, n in problems.items():
    print(n, text)
