# The methods of dict and the order of keys.
d = {"b": 1, "a": 2, "c": 3}
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), "a" in d, "z" in d)
d["d"] = 4
d["a"] = 20
del d["b"]
print(d, list(d), list(d.values()), list(d.items()), list(reversed(d)))
d["b"] = 5
print(list(d), d.pop("a"), d.pop("zz", None), d.popitem(), d)
print(d.setdefault("c", 9), d.setdefault("n"), d.setdefault("m", []), d)
d.update({"x": 1}, y=2)
d.update([("p", 1), ["q", 2], "rs"])
d.update(z=3)
print(d)
e = d.copy()
print(e == d, e is d, d | {"x": 100, "new": 1}, {"first": 0} | {"second": 1})
e |= {"k": 1}
e |= [("l", 2)]
print(e)
print(dict(), dict(a=1), dict({"a": 1}), dict([(1, 2)]), dict({"a": 1}, b=2), dict(zip("ab", [1, 2])))
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys({}), dict.fromkeys({3, 1}, "s"))
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2, -0.0: 3})
print({1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {1: 2, 3: 4} == {3: 4, 1: 2})
d.clear()
print(d, bool(d), d == {})
print({**{"a": 1}, "b": 2, **{"a": 3}}, {k: v for k, v in zip("xyz", range(3)) if v})
for i in range(10):
    d[i] = i
for i in range(0, 10, 2):
    del d[i]
for i in range(4):
    d[i] = -i
print(d)
while d:
    print(d.popitem(), end=" ")
print()


class Mapping:
    def keys(self):
        print("keys")
        return iter(["k1", "k2"])

    def __getitem__(self, key):
        return key.upper()


print(dict(Mapping()), {**Mapping()}, dict(Mapping(), k1=0))
n = {}
for i in range(1000):
    n[i * 7919 % 1009] = i
print(len(n), list(n)[:5], list(n)[-3:], sum(n.values()))
