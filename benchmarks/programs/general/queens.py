"""Queens on a board: backtracking with generators and sets."""

SIZE = 9


def place(size, row, columns, falling, rising):
    if row == size:
        yield ()
        return
    for column in range(size):
        if column in columns or row - column in falling or row + column in rising:
            continue
        for rest in place(
            size, row + 1, columns | {column}, falling | {row - column}, rising | {row + column}
        ):
            yield (column, *rest)


def run(size):
    total = 0
    for board in (size, size + 1):
        solutions = list(place(board, 0, frozenset(), frozenset(), frozenset()))
        total = total * 1_000 + len(solutions) + solutions[0][1]
    return total
