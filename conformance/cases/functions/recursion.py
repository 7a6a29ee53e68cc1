"""Recursion: deep, mutual, through closures, and too deep."""
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
try:
    depth(5000)
except RecursionError as e:
    print(e)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(500), odd(501))


def y(f):
    return (lambda x: x(x))(lambda x: f(lambda v: x(x)(v)))


print(y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(20))


class Endless:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)


for action in (lambda: Endless().a, lambda: repr(Endless())):
    try:
        action()
    except RecursionError as e:
        print(type(e).__name__)
old = sys.getrecursionlimit()
sys.setrecursionlimit(20500)
print(depth(20000))
sys.setrecursionlimit(old)
for bad in (0, -1, "x"):
    try:
        sys.setrecursionlimit(bad)
    except Exception as e:
        print(type(e).__name__, e)


def count():
    try:
        return 1 + count()
    except RecursionError:
        return 1


print(count() > 500)
