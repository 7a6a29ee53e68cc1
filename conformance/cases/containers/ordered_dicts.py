# collections.OrderedDict and defaultdict.
from _collections import OrderedDict, defaultdict, _count_elements, _tuplegetter


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class O(OrderedDict):
    pass


class DD(defaultdict):
    pass


o = OrderedDict(a=1, b=2, c=3)
print(o, OrderedDict(), O(x=1), OrderedDict([("k", "v")]), OrderedDict({"m": 1}, n=2), len(o), o["a"])
o.move_to_end("a")
print(o)
o.move_to_end("c", last=False)
print(o, list(reversed(o)))
for i in range(20):
    if "ba"[i % 2] in o:
        o.move_to_end("ba"[i % 2], last=i % 3 == 0)
    o[f"n{i}"] = i
    if i % 4 == 0:
        o.popitem(last=False)
print(o)
print(o.popitem(), o.popitem(last=False), o.pop("n5"), o.pop("zz", "default"), o.setdefault("s"), o.setdefault("s", 1))
print(o.keys(), type(o.values()), type(iter(o)), type(o.keys()).__mro__[1], list(o.items())[:2], list(reversed(o.items()))[:1])
print(o == OrderedDict(o), o == dict(o), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
print(OrderedDict(a=1) | {"b": 2}, {"z": 0} | OrderedDict(a=1), OrderedDict(a=1).__or__(5), OrderedDict.fromkeys("ab", 0))
print(O(a=1).copy(), type(O(a=1).copy()), O.fromkeys("a"), O(a=1).__reduce__()[:4], OrderedDict(a=1) != OrderedDict(a=2))
r = OrderedDict()
r["self"] = r
print(r, OrderedDict({1: {2: 3}}), o.keys() & {"s"}, o.clear(), o)
o.x = 5
print(o.__dict__, O(a=1, **{"b": 2}))
q = OrderedDict((i, i) for i in range(1000))
total = 0
while len(q) > 1:
    k, v = q.popitem(last=False)
    total += k
    q.move_to_end(next(iter(q)))
print(total, q)
for i in range(100):
    q[i] = i
    q.move_to_end(i, last=False)
print(list(q)[:5], list(q)[-2:], len(q), q[50])
for g in (
    lambda: OrderedDict().popitem(), lambda: OrderedDict().move_to_end(1), lambda: OrderedDict().move_to_end(),
    lambda: OrderedDict().pop(1), lambda: OrderedDict(1), lambda: OrderedDict(1, 2), lambda: OrderedDict([1]),
    lambda: OrderedDict([(1,)]), lambda: OrderedDict([(1, 2, 3)]), lambda: OrderedDict()["a"],
    lambda: hash(OrderedDict()), lambda: OrderedDict() < OrderedDict(), lambda: OrderedDict().__delitem__(5),
):
    t(g)


def mutate(action):
    d = OrderedDict(a=1, b=2)
    for k in d:
        action(d)


t(lambda: mutate(lambda d: d.update(c=1)))
t(lambda: mutate(lambda d: d.pop("b")))
t(lambda: mutate(lambda d: d.move_to_end("a")))
dd = defaultdict(list, a=[1])
dd["b"].append(2)
print(dd, dd["c"], "d" in dd, dd.get("d"), dd, dd.default_factory, dd == {"a": [1], "b": [2], "c": []})
print(defaultdict(), defaultdict(None, {1: 2}), DD(int).copy(), dd.copy(), type(DD(int, {1: 2}) | {3: 4}), {0: 0} | defaultdict(int))
print(dd.__reduce__()[:4], dd.__missing__("m"), defaultdict(int, [(1, 2)], x=3), defaultdict(default_factory=list))
dd.default_factory = None
t(lambda: dd["zz"])
t(lambda: defaultdict(5))
t(lambda: defaultdict(list, 1, 2))
t(lambda: dd | 5)
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 1
print({k: dict(v) for k, v in n.items()})
rec = defaultdict(list)
rec["r"] = rec
print(rec)
c = {}
_count_elements(c, "mississippi")
print(c)


class Counting(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


c = Counting()
_count_elements(c, "aab")
print(c)
g = _tuplegetter(1, "doc")
print(g, g.__doc__, g.__get__((1, 2)), g.__get__(None, tuple) is g, g.__reduce__()[1])
t(lambda: g.__get__(5))
t(lambda: g.__get__((1,)))
t(lambda: g.__set__((1, 2), 3))
t(lambda: g.__delete__((1, 2)))
