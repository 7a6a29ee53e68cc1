"""Calls of partials with few and many arguments, keywords that change, placeholders, subclasses."""

from functools import Placeholder, lru_cache, partial


def target(a, b=2, *rest, scale=1, **more):
    return a, b, rest, scale, sorted(more.items())


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except TypeError as error:
        return str(error)


def calls_of(p):
    return [
        attempt(lambda: p()),
        attempt(lambda: p(7)),
        attempt(lambda: p(7, 8)),
        attempt(lambda: p(7, 8, 9)),
        attempt(lambda: p(7, 8, 9, 10, 11)),
        attempt(lambda: p(7, scale=3)),
        attempt(lambda: p(a=7)),
        attempt(lambda: p(7, other=4)),
    ]


PARTIALS = [
    partial(target),
    partial(target, 1),
    partial(target, 1, 2),
    partial(target, 1, 2, 3, 4),
    partial(target, scale=5),
    partial(target, 1, scale=5, x=6),
    partial(target, a=1),
    partial(partial(target, 1), 2, scale=3),
    partial(target, Placeholder, 2),
    partial(target, Placeholder, 2, scale=3),
    partial(len),
    partial(max, 5, key=lambda value: -value),
    partial(print, "printed", sep="-", end="!\n"),
]
for p in PARTIALS:
    for turn in range(3):
        found = calls_of(p) if p.func is not print else p(1, 2)
    print(found)

p = partial(target, 1, scale=5)
for turn in range(4):
    print(p(), p(3))
    if turn == 0:
        p.keywords["scale"] = 6
    elif turn == 1:
        p.keywords["new"] = 7
    else:
        p.keywords.clear()
p.__setstate__((target, (8, 9), {"scale": 10}, {}))
print(p(), p(3))


class Loud(partial):
    def __call__(self, *args, **kwargs):
        return "loud", super().__call__(*args, **kwargs)


class Plain(partial):
    pass


for turn in range(3):
    results = [Loud(target, 1)(), Loud(target, 1)(2), Plain(target, 1)(2), Plain(target, 1, x=2)(3)]
print(results)


@lru_cache(maxsize=3)
def cached(a, b=0):
    return [a, b]


for turn in range(3):
    first, second = cached(1, 2), cached("x", (3, 4))
    print(cached(1, 2) is first, cached("x", (3, 4)) is second, cached.cache_info())
    print(attempt(lambda: cached([], 1)), attempt(lambda: cached(1, 2, 3)))
print(lru_cache(typed=True)(cached)(1, 2.0), lru_cache(maxsize=0)(cached)(1, 2))

remembering = partial(print, "a", end="!\n")
remembering.note = 1
remembering.__setstate__((print, ("b",), {}, None))
print(remembering.args, remembering.__dict__)
