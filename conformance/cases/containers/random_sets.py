# Random operations on sets of numbers, in CPython's order.
seed = 4711


def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


def key():
    k = rnd(5)
    n = rnd(200)
    return n if k < 3 else -n if k == 3 else (n, n + 1) if rnd(2) else n / 2


def some():
    items = [key() for _ in range(rnd(12))]
    return [set, frozenset, list, tuple, dict.fromkeys][rnd(5)](items)


s = set()
for step in range(5000):
    op = rnd(22)
    if op < 5:
        s.add(key())
    elif op == 5:
        s.discard(key())
    elif op == 6 and s:
        s.pop()
    elif op == 7:
        s.update(some())
    elif op == 8:
        s.difference_update(some())
    elif op == 9:
        s.symmetric_difference_update(some())
    elif op == 10 and len(s) > 25:
        s.intersection_update(set(list(s)[::2]))
    elif op == 11:
        s = s | set(some())
    elif op == 12:
        s = s - frozenset(some())
    elif op == 13:
        s = s ^ set(some())
    elif op == 14 and len(s) > 25:
        s = s & set(range(-100, 150))
    elif op == 15:
        s = s.copy()
    elif op == 16:
        s.add((s.isdisjoint(some()), s.issuperset(some()), s <= set(some())))
    elif op == 17:
        s = set(frozenset(s))
    elif op == 18:
        s |= set(some())
    elif op == 19:
        s -= set(some())
    elif op == 20:
        s = set(s)
    else:
        s = s.union(some(), some()).difference(some())
    if len(s) > 90:
        s = {x for x in s if rnd(2)}
    if step % 100 == 99:
        print(step, s, hash(frozenset(s)))
