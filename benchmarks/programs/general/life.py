"""The game of life: a set of coordinate pairs, generation after generation."""

SIZE = 350


def neighbours(x, y):
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def advance(alive):
    counts = {}
    for cell in alive:
        for place in neighbours(*cell):
            counts[place] = counts.get(place, 0) + 1
    return {place for place, n in counts.items() if n == 3 or (n == 2 and place in alive)}


def run(size):
    alive = {(1, 0), (3, 1), (0, 2), (1, 2), (4, 2), (5, 2), (6, 2)}
    for _ in range(size):
        alive = advance(alive)
    return len(alive), min(alive), max(alive)
