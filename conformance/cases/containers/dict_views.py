# Views: live, set-like, reversible.
d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
d["d"] = 4
print(k, v, i, len(k), len(v), len(i))
print("a" in k, 4 in v, ("a", 1) in i, ("a", 2) in i, ["a", 1] in i, "a" in i)
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))
s = sorted
print(s(k & {"a", "z"}), s(k | {"z"}), s(k - {"a"}), s(k ^ {"a", "z"}))
print(s(k & "ab"), s(k | ["z"]), s(k - ("a", "b")), s({"a", "q"} - k), s(["q"] | k))
print(s(i & {("a", 1), ("b", 3)}), s(i - [("a", 1)]), s(i | {("z", 9)}))
print(k == {"a", "b", "c", "d"}, k <= {"a", "b", "c", "d", "e"}, k < k, k >= {"a"}, k > {"a"})
print(i == d.items(), k == d, {1: 2}.keys() == {1: 3}.keys(), {(1, 2)} == {1: 2}.items())
print(k.isdisjoint({"x"}), k.isdisjoint("abc"), i.isdisjoint([]), k.isdisjoint(k))
print(k.mapping, type(k.mapping).__name__, v == d.values(), v is d.values())
print(type(k & k), type(k | k), {1: 2}.keys() & {1: 5}.keys())
e = {1: [], 2: {}}
print(e.items() & [(1, [])] if False else "unhashable values")
try:
    e.items() | set()
except TypeError as x:
    print(x)
print((1, []) in e.items(), e.values())
m = k.mapping
try:
    m["x"] = 1
except TypeError as x:
    print(x)
print(m | {"q": 1}, {"q": 0} | m, len(m), list(m), m.get("a"), m["b"], m.copy(), m == d)
print({1: 2, 3: 4}.keys() - {1}, {1: 2} .keys() ^ {3: 4}.keys(), {1: 1}.items() ^ {1: 2}.items())
print(set(k) == k, k == frozenset(k), k != set())
