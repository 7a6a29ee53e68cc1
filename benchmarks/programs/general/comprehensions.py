"""List, dict, set and nested comprehensions; generator expressions; unpacking."""

SIZE = 2_000


def transpose(matrix):
    return [[row[i] for row in matrix] for i in range(len(matrix[0]))]


def run(size):
    total = 0
    for i in range(size):
        matrix = [[row * column + i for column in range(20)] for row in range(20)]
        turned = transpose(matrix)
        total += sum(value for row in turned for value in row if value % 3 == 0)
        squares = {value: value * value for value in range(i, i + 200) if value & 1}
        total += sum(squares.values())
        total += len({value % 17 for value in squares})
        total += sum(a * b for a, b in zip(range(200), squares))
        first, *middle, last = [value // 2 for value in squares]
        total += first + last + len(middle)
        total += any(value > 10_000 for value in squares) + all(value >= 0 for value in squares)
    return total
