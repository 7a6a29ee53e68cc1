"""Prime numbers: a sieve by slice assignment, and trial division in while loops."""

SIZE = 900_000


def sieve(limit):
    composite = bytearray(limit)
    primes = []
    for number in range(2, limit):
        if not composite[number]:
            primes.append(number)
            composite[number * number :: number] = b"\x01" * len(
                range(number * number, limit, number)
            )
    return primes


def is_prime(number):
    if number % 2 == 0:
        return number == 2
    divisor = 3
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 2
    return number > 1


def run(size):
    primes = sieve(size)
    count = 0
    number = 1_000_000_007
    while count < 12:
        count += is_prime(number)
        number += 2
    return len(primes), primes[-1], number
