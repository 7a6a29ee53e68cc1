"""Pancake flipping over all permutations: list slices and swaps."""

SIZE = 8


def run(size):
    permutation = list(range(size))
    counts = [0] * size
    longest = 0
    checksum = 0
    sign = 1
    r = size
    while True:
        while r > 1:
            counts[r - 1] = r
            r -= 1
        flipping = permutation[:]
        flips = 0
        while (first := flipping[0]) != 0:
            flipping[: first + 1] = flipping[first::-1]
            flips += 1
        longest = max(longest, flips)
        checksum += sign * flips
        sign = -sign
        while True:
            if r == size:
                return checksum, longest
            permutation.insert(r, permutation.pop(0))
            counts[r] -= 1
            if counts[r] > 0:
                break
            r += 1
