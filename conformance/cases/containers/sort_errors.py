# Sorting interrupted: the list stays a permutation, or tells of its modification.
class Bad:
    def __lt__(self, other):
        raise ValueError("cannot compare")


a = [1, 2, 3]
try:
    a.sort(key=lambda v: 1 / (v - 2))
except ZeroDivisionError as e:
    print(e, a)
b = [Bad(), Bad()]
try:
    b.sort()
except ValueError as e:
    print(e, len(b))
c = [3, 1, 2]


def key(v):
    print(c)
    c.append(v)
    return v


try:
    c.sort(key=key)
except ValueError as e:
    print(e, c)
d = [5, 4, 3]


def clearing(v):
    d.clear()
    return v


try:
    d.sort(key=clearing)
    print("sorted", d)
except ValueError as e:
    print(e, d)
for items in ([1, "a"], [1, None], [(1, "a"), (1, 2)], [1j, 2j], [{}, {}], [object(), object()]):
    try:
        sorted(items)
    except TypeError as e:
        print(e)


class Truthy:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return [] if self.n > other.n else [1]


print([t.n for t in sorted(map(Truthy, [3, 1, 2]))])


class Gt:
    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return self.n > other.n


print([t.n for t in sorted(map(Gt, [3, 1, 2]))])
print(sorted([1, 2], key=None), sorted((), key=5))
