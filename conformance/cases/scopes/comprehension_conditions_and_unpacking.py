pairs = [("a", 1), ("b", 2), ("c", 3)]
print([name * n for name, n in pairs if n != 2])
print({n: [name for other, name in enumerate("xyz") if other < n] for name, n in pairs})
print([x for xs in [[1, 2], [3]] for x in xs if x % 2])
print([(first, rest) for first, *rest in ["abc", "d"]])
target = {}
print([0 for target["key"] in range(3)], target)
