"""Recursion: Fibonacci numbers the slow way."""

SIZE = 30


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def run(size):
    return fib(size)
