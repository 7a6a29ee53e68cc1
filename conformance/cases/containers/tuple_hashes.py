"""A tuple asks its items for their hashes once; each tuple for itself."""


class Counting:
    asked = 0

    def __hash__(self):
        Counting.asked += 1
        return 7

    def __eq__(self, other):
        return isinstance(other, Counting)


class Failing:
    fails = True

    def __hash__(self):
        if self.fails:
            raise ValueError("not yet")
        return 5


class Point(tuple):
    pass


pair = (Counting(), 1)
print(hash(pair) == hash(pair), Counting.asked)
table = {pair: "pair"}
print(table[pair], pair in table, pair in {pair}, Counting.asked)
print(table[Counting(), 1], Counting.asked)
print(hash((pair, 2)) == hash((pair, 2)), Counting.asked)
point = Point(pair)
print(hash(point) == hash(pair), hash(point) == hash(point), Counting.asked)
print({point: 1} == table, point in table, Counting.asked)
print(tuple.__hash__(point) == pair.__hash__(), Counting.asked)

failing = (1, Failing())
for fails in (True, False, True):
    Failing.fails = fails
    try:
        print(hash(failing) == hash(failing))
    except ValueError as error:
        print(error)
listed = ([],)
for _ in range(2):
    try:
        hash(listed)
    except TypeError as error:
        print(error)
print(hash(()) == hash(tuple([])), hash((0,)), hash((1, -2, 3)), hash((1.5, None is None)))
