"""The spectral norm of an infinite matrix: float sums over generated entries."""

SIZE = 120


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def multiply(vector):
    return [
        sum(entry(i, j) * value for j, value in enumerate(vector)) for i in range(len(vector))
    ]


def multiply_transposed(vector):
    result = []
    for i in range(len(vector)):
        total = 0.0
        for j in range(len(vector)):
            total += entry(j, i) * vector[j]
        result.append(total)
    return result


def run(size):
    u = [1.0] * size
    for _ in range(8):
        v = multiply_transposed(multiply(u))
        u = multiply_transposed(multiply(v))
    top = sum(a * b for a, b in zip(u, v))
    bottom = sum(b * b for b in v)
    return round((top / bottom) ** 0.5, 9)
