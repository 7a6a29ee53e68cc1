# Construction, indexing, slices and the methods of list.
a = [3, 1, 4, 1, 5, 9, 2, 6]
print(a, len(a), a[0], a[-1], a[2:5], a[::-1], a[1::3], a[-3:], a[10:], a[5:2])
print(list(), list("abc"), list(range(4)), list((1, 2)), list({1: 2}))
a.append(7)
a.insert(0, 0)
a.insert(-1, 8)
a.insert(100, 99)
a.insert(-100, -1)
print(a)
a.extend((10, 11))
a += "xy"
print(a, a.count(1), a.index(1), a.index(1, 4), a.index(99, -5))
print(a.pop(), a.pop(0), a.pop(-2))
a.remove(1)
print(a)
a.reverse()
print(a)
b = a.copy()
print(b == a, b is a, b + [1], [0] * 3, 2 * [1, 2], [1] * 0, [1] * -5)
b *= 2
print(len(b))
b.clear()
print(b, bool(b), bool(a))
print(3 in [1, 2, 3], 4 in [1, 2, 3], 4 not in [1])
c = [1, [2, 3], (4,)]
d = c.copy()
d[1].append(99)
print(c, d)
c.append(c)
print(c)
x, *y, z = [1, 2, 3, 4]
print(x, y, z)
print([*range(3), *"ab"], [i * i for i in range(5) if i % 2])
