# Ordering of sequences.
pairs = [
    ([], []), ([], [1]), ([1], [1]), ([1, 2], [1, 3]), ([1, 2, 3], [1, 2]), ([2], [1, 9]),
    ((), (1,)), ((1, 2), (1, 2)), (("a", 1), ("a", 2)), (("b",), ("a", "z")),
    ([1.5], [1]), ([True], [1]), ([[1]], [[2]]), ([(1, "x")], [(1, "y")]),
]
for x, y in pairs:
    print(x, y, x == y, x != y, x < y, x <= y, x > y, x >= y)


class L(list):
    def __lt__(self, other):
        return "L<"

    def __gt__(self, other):
        return "L>"


print([1] < L([0]), L([5]) < [1], [1] > L([0]), [1] == L([1]), L([1]) <= [1])
print([1] == (1,), [1] != (1,), [] == None, () != None)


class Odd:
    def __eq__(self, other):
        return "eq"

    def __lt__(self, other):
        return "lt"


print([Odd()] == [Odd()], [Odd(), 1] < [Odd(), 2], sorted([(1, Odd()), (1, Odd())]) != [])
