# Sets of numbers and tuples come in CPython's order.
print({3, 1, 2}, {10, 5, 33, 64, 8, 0}, set(range(20, 0, -1)))
print({1.5, 2, True, None}, {(1, 2), (0, 1), (5, 5)}, frozenset([99, 98, 97, 100000, -1, -2]))
print({5, 3, 8} | {100, 1, 9, 17}, set(range(30)) & set(range(10, 50, 3)))
print({1, 2, 3, 40, 50, 60, 7} ^ {3, 5, 900}, set(range(0, 1000, 37)) - {37, 74})
x = 7
values = []
for i in range(400):
    x = (x * 1103515245 + 12345) % 2**31
    values.append(x % 1000)
s = set()
for v in values:
    s.add(v)
print(s)
for v in values[::3]:
    s.discard(v)
print(s)
s.update(values[:50])
print(s, len(s))
t = set(values[100:300])
print(s & t, t & s, s - t, t - s)
print(s | t, s ^ t)
print([s.pop() for _ in range(10)], [t.pop() for _ in range(5)])
s.add(10**20)
s.add(-(10**20))
s.add(2.5)
s.add((1, (2, 3)))
print(s)
s &= set(range(500))
print(s)
s -= set(range(0, 500, 2))
print(s)
s ^= set(range(20))
print(s, s.copy(), set(s), frozenset(s), set(list(s)))
print(set(dict.fromkeys(values[:30])), set(tuple(values[:10])), {v % 17 for v in values})
print({*range(5), *range(100, 95, -1)}, {i for i in (3.0, 3, 2.5, 1e20)}, {-1, -2, -3})
print(set(range(50000)) == set(range(49999, -1, -1)), len(set(range(0, 10**6, 7))))
print({frozenset([1]), frozenset([2, 3]), frozenset()}, {0, False, 0.0, 1, True})
for n in range(1, 40):
    print(list({i * i % 101 for i in range(n)}), end=" ")
print()
