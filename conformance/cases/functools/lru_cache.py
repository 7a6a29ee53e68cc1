# The cache wrapper: statistics, eviction, keys, binding.
from _functools import _lru_cache_wrapper as wrapper


def info(hits, misses, maxsize, currsize):
    return f"hits={hits} misses={misses} maxsize={maxsize} currsize={currsize}"


def cached(maxsize=128, typed=False):
    return lambda f: wrapper(f, maxsize, typed, info)


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


calls = []


@cached(2)
def f(x, y=1):
    calls.append(x)
    return x * y


print(f(1), f(2), f(1), f(3), f(2), f(2, y=2), f(2, 2), f(y=2, x=2), calls, f.cache_info())
f.cache_clear()
print(f.cache_info(), f(1), f.cache_info())
t(lambda: f([]))
t(lambda: f())
print(f.cache_info())


@cached(None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(150), fib.cache_info())


@cached(0)
def none(x):
    return x


print(none(1), none([]), none.cache_info())


@cached(-3)
def negative(x):
    return x


print(negative(1), negative.cache_info())


@cached(10, typed=True)
def typed(x, **kw):
    return type(x).__name__


print(typed(3), typed(3.0), typed(True), typed(3, k=1), typed(3, k=1.0), typed.cache_info())


@cached(10)
def untyped(x):
    return type(x).__name__


print(untyped(3), untyped(3.0), untyped(True), untyped(1), untyped("3"), untyped((3,)), untyped.cache_info())


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        f(self.n)
        return isinstance(other, Key) and self.n == other.n


@cached(3)
def by_key(k):
    return k.n


print([by_key(Key(n)) for n in (1, 2, 3, 4, 1, 4, 4)], by_key.cache_info())


class C:
    @cached()
    def m(self, x):
        return x + 1

    @cached()
    def n(self):
        return "n"


c = C()
print(c.m(1), c.m(1), C.m(c, 1), C.m.cache_info(), c.n(), type(c.m).__name__, c.m.__self__ is c)
t(lambda: wrapper(5, None, False, tuple))
t(lambda: wrapper(f, "a", False, tuple))
t(lambda: f.nope)
f.__qualname__ = "renamed"
f.extra = 5
print(f.__reduce__(), f.__copy__() is f, f.__deepcopy__({}) is f, f.extra, sorted(f.__dict__))


@cached(2)
def failing(x):
    if x:
        raise ValueError("again")
    return "fine"


t(lambda: failing(1))
t(lambda: failing(1))
print(failing(0), failing.cache_info())


@cached(5)
def recursive(n):
    return 0 if n == 0 else 1 + recursive(n - 1)


print(recursive(50), recursive.cache_info())
