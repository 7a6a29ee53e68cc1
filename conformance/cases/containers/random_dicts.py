# Random operations on dicts, OrderedDicts and defaultdicts, printed after each hundred.
from collections import OrderedDict, defaultdict

seed = 77


def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


def key():
    k = rnd(40)
    return [k, str(k), float(k), (k, k)][rnd(4)] if rnd(3) else k


for make in (dict, OrderedDict, lambda: defaultdict(int)):
    d = make()
    for step in range(4000):
        op = rnd(16)
        try:
            if op < 5:
                d[key()] = step
            elif op == 5:
                del d[key()]
            elif op == 6:
                d.pop(key(), None)
            elif op == 7:
                d.popitem()
            elif op == 8:
                d.setdefault(key(), -step)
            elif op == 9:
                d.update({key(): 1, key(): 2})
            elif op == 10:
                d = d | {key(): step}
            elif op == 11:
                d[key()] = d.get(key(), "none")
            elif op == 12 and isinstance(d, OrderedDict):
                d.move_to_end(key(), last=bool(rnd(2)))
            elif op == 13 and isinstance(d, OrderedDict):
                d.popitem(last=bool(rnd(2)))
            elif op == 14:
                d["n"] = sum(1 for _ in d.keys() & {key(), key()})
            elif op == 15:
                d = d.copy()
        except KeyError as e:
            d["error"] = repr(e)
        if len(d) > 30:
            for k in list(d)[::2]:
                del d[k]
        if step % 400 == 399:
            print(step, d, list(reversed(d))[:3])
