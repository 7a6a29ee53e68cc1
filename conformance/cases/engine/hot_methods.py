"""Bound methods, built-in ones and cached functions in hot code; names that change what they mean."""

import builtins
import functools

TIMES = 1500


class Counter:
    def __init__(self):
        self.total = 0

    def none(self):
        return self.total

    def one(self, a):
        self.total += a
        return self.total

    def two(self, a, b=2):
        return a, b

    def three(self, a, b, c):
        return a, b, c

    def four(self, a, b, c, d):
        return a, b, c, d

    def many(self, *args, **kwargs):
        return args, kwargs

    @classmethod
    def made(cls, a):
        return cls.__name__, a

    @staticmethod
    def fixed(a):
        return a


def turn(i, c, none, one, two, three, four, many, made, append, get, join, upper):
    append(i)
    return (
        none(),
        one(1),
        two(i),
        two(i, 3),
        two(b=i, a=0),
        three(1, 2, i),
        four(1, 2, 3, i),
        many(1, 2, 3, 4, 5, x=i),
        made(i),
        c.fixed(i),
        get(i % 3, "none"),
        get(i),
        join(["a", "b"]),
        upper(),
    )


c = Counter()
items = []
bound = (c.none, c.one, c.two, c.three, c.four, c.many, Counter.made, items.append)
others = ({0: "zero", 1: "one"}.get, "-".join, "abc".upper)
for i in range(TIMES):
    result = turn(i, c, *bound, *others)
print(result, len(items))


def failing(call):
    try:
        return call()
    except TypeError as error:
        return str(error)


errors = (
    lambda: list.append(1, 2),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: c.one(),
    lambda: c.four(1, 2, 3, 4, 5),
    lambda: len(),
    lambda: len(1),
    lambda: isinstance(1),
    lambda: str.upper(1),
    lambda: c.none(1, 2, 3),
    lambda: Counter.none(),
    lambda: "".join(1),
    lambda: {}.get(),
    lambda: int.__new__(),
    lambda: object.__new__(int),
)
for call in errors:
    for i in range(TIMES // 3):
        result = failing(call)
    print(result)


@functools.lru_cache(maxsize=3)
def square(n, times=1):
    return n * n * times


@functools.lru_cache(maxsize=None, typed=True)
def kind(value):
    return type(value).__name__


for i in range(TIMES):
    result = square(i % 5), square(2), square("a" and 3, 2), square(n=i % 2), kind(1), kind(1.0)
print(result, square.cache_info(), kind.cache_info(), kind(True))

half = functools.partial(pow, 2)
named = functools.partial(c.many, 1, key=2)
for i in range(TIMES):
    result = half(i % 9), named(), named(i, key=3, other=4)
print(result)
print(failing(lambda: functools.partial(c.one, 1)(2)))
print(failing(lambda: functools.partial(c.two, a=1)(2)))


def size(o):
    return len(o)


for i in range(TIMES):
    result = size("abc")
print(result)
len = lambda o: "own len"
print(size("abc"))
del len
print(size("abc"))
builtins.len, kept = lambda o: "patched", builtins.len
print(size("abc"))
builtins.len = kept
print(size("abc"))


class Growing:
    def __init__(self, count):
        for i in range(count):
            setattr(self, f"a{i}", i)


made = [Growing(i % 30) for i in range(TIMES)]
print(sum(len(vars(one)) for one in made[-60:]), made[25].a24, hasattr(made[3], "a3"))
Counter.one = lambda self, a: "patched"
print(c.one(1), bound[1](1))
