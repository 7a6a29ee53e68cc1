"""Integers beyond 64 bits: digits of pi, powers, factorials, gcd."""

import math

SIZE = 1_200


def pi_digits(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = (
                q * k,
                (2 * q + r) * l,
                t * l,
                k + 1,
                (q * (7 * k + 2) + r * l) // (t * l),
                l + 2,
            )
    return "".join(map(str, digits))


def run(size):
    digits = pi_digits(size)
    factorial = 1
    for i in range(1, size * 4):
        factorial *= i
    power = pow(3, 10**30, 2**521 - 1)
    fibonacci, following = 0, 1
    for _ in range(size * 20):
        fibonacci, following = following, fibonacci + following
    common = math.gcd(factorial, 7**200 * 2**300)
    return digits[-10:], factorial.bit_length(), power % 10**12, fibonacci % 10**12, common % 10**9
