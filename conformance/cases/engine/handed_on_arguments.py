"""Functions that hand *args and **kwargs on, as decorators do: with few and many arguments, with
keywords, with a tuple or dict that is used otherwise, with errors, and seen from outside."""

import sys
import traceback


def target(a, b=2, *rest, scale=1, **more):
    return a, b, rest, scale, sorted(more.items())


def both(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def with_self(function):
    def wrapper(self, *args, **kwargs):
        return function(self, *args, **kwargs)

    return wrapper


def with_more(function):
    def wrapper(first, *args, **kwargs):
        return function("more", *args, first, **kwargs)

    return wrapper


def stars_only(function):
    def wrapper(*args):
        return function(*args), function(0, *args), function(*args, scale=9)

    return wrapper


def own_keyword(function):
    def wrapper(*args, **kwargs):
        return function(*args, scale=5, **kwargs)

    return wrapper


def keywords_only(function):
    def wrapper(a, **kwargs):
        return function(a, **kwargs)

    return wrapper


def forgets(function):
    def wrapper(*args, **kwargs):
        return function(len(args), *args)

    return wrapper


def remembers(function):
    calls = []

    def wrapper(*args, **kwargs):
        calls.append((args, kwargs))
        kwargs["added"] = len(calls)
        result = function(*args, **kwargs)
        return result, args, sorted(kwargs), len(calls) > 1 and calls[0][0] is calls[1][0]

    return wrapper


def defaults(function):
    def wrapper(a=10, b=20, *args, k=30, **kwargs):
        return function(a, b, *args, k=k, **kwargs)

    return wrapper


def rebinds(function):
    def wrapper(*args, **kwargs):
        args = args[1:] + args[:1]
        kwargs = dict(kwargs, scale=7)
        return function(*args, **kwargs)

    return wrapper


def captures(function):
    def wrapper(*args, **kwargs):
        return (lambda: function(*args, **kwargs))()

    return wrapper


def in_try(function):
    def wrapper(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            return "refused", str(error), args, sorted(kwargs.items())
        finally:
            kwargs.clear()

    return wrapper


def unused(*_, **__):
    return "unused"


DECORATORS = [
    both, with_self, with_more, stars_only, own_keyword, keywords_only, forgets, remembers,
    defaults, rebinds, captures, in_try,
]


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except TypeError as error:
        return str(error)


def calls_of(wrapper):
    return [
        attempt(lambda: wrapper()),
        attempt(lambda: wrapper(1)),
        attempt(lambda: wrapper(1, 3)),
        attempt(lambda: wrapper(1, 3, 5)),
        attempt(lambda: wrapper(1, 3, 5, 7)),
        attempt(lambda: wrapper(1, 3, 5, 7, 9)),
        attempt(lambda: wrapper(1, scale=4)),
        attempt(lambda: wrapper(1, b=4, other=5)),
        attempt(lambda: wrapper(b=4, a=5)),
        attempt(lambda: wrapper(1, a=5)),
        attempt(lambda: wrapper(1, self=5, first=6)),
        attempt(lambda: wrapper(1, 2, 3, 4, 5, x=1, y=2)),
        attempt(lambda: wrapper(*(1, 2), **{"x": 1})),
        attempt(lambda: wrapper(*[], **{"a": 1, "scale": 0})),
    ]


for decorator in DECORATORS:
    wrapper = decorator(target)
    for turn in range(3):
        found = calls_of(wrapper)
    print(decorator.__name__)
    for line in found:
        print("   ", line)

print([unused(*range(n)) for n in range(6)], unused(a=1), unused(1, b=2))


# Around built-ins, classes, bound methods, and what cannot be called.
class Point:
    def __init__(self, x, y=0, **more):
        self.at = (x, y, sorted(more))

    def moved(self, dx=1, *, dy=1):
        return self.at[0] + dx, self.at[1] + dy

    moved_too = both(moved)


class Named(Point):
    def __init__(self, name, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.name = name


for turn in range(3):
    results = [
        both(max)(3, 5, key=lambda value: -value),
        both(max)(3, 5),
        both(dict)(a=1),
        both(print)("a", "b", sep="-"),
        both(Point)(1, 2).at,
        both(Point)(1, y=3, z=4).at,
        both(Point(5).moved)(2, dy=3),
        Point(7).moved_too(),
        Point(7).moved_too(2),
        Point(7).moved_too(dy=2),
        Named("n", 1, 2).at,
        Named("n", 1, y=2, w=3).at,
        attempt(both(None), 1),
        attempt(both(len)),
        attempt(both(len), 1, 2, k=3),
    ]
print(results)


# The variables are there for whoever looks.
def peek():
    frame = sys._getframe(1)
    return sorted((k, v) for k, v in frame.f_locals.items() if not callable(v))


def looked_at(*args, **kwargs):
    return peek(*args[:0]), peek()


def handing(*args, **kwargs):
    return caller_variables(*args, **kwargs)


def caller_variables(*args, **kwargs):
    return sorted(sys._getframe(1).f_locals.items())


print(looked_at(1, 2, k=3), looked_at(1, 2, k=3))
print(handing(), handing(1, 2, k=3))


def handing_to(function, *args, **kwargs):
    return function(*args, **kwargs)


def quiet(*args, **kwargs):
    return None


def looking(*args, **kwargs):
    return sorted((k, v) for k, v in sys._getframe(1).f_locals.items() if k != "function")


for turn in range(3):
    handing_to(quiet)
    handing_to(quiet, 1)
    handing_to(quiet, 1, k=2)
print(handing_to(looking, 1, 2))
print(handing_to(looking, 1, 2, k=3))


# A traceback's frames have them, too.
def fails(*args, **kwargs):
    raise ValueError(args, kwargs)


for args, kwargs in [((), {}), ((1,), {}), ((1, 2, 3, 4, 5), {}), ((1,), {"k": 2}), ((), {"k": 2})]:
    try:
        both(fails)(*args, **kwargs)
    except ValueError as error:
        frame = error.__traceback__.tb_next.tb_frame
        print({k: v for k, v in frame.f_locals.items() if k != "function"})
try:
    both(fails)(1)
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print({k: v for k, v in frame.f_locals.items() if k != "function"})
    traceback.print_exc(file=sys.stdout)
try:
    both(fails)(1, key=2)
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print({k: v for k, v in frame.f_locals.items() if k != "function"})
    traceback.print_exc(file=sys.stdout)


# Tracing begins between calls.
def tracer(frame, event, arg):
    if frame.f_code.co_name == "wrapper" and event == "call":
        print("call", sorted((k, v) for k, v in frame.f_locals.items() if k != "function"))
    return None


traced = both(target)
for turn in range(3):
    traced(1), traced(1, 2), traced(1, scale=2)
sys.settrace(tracer)
traced(1)
traced(1, 2)
traced(1, scale=2)
sys.settrace(None)


# Recursion through wrappers ends as it does without.
@both
def endless(n):
    return endless(n + 1)


@both
def endless_named(n=0):
    return endless_named(n=n + 1)


for function in (endless, endless_named):
    try:
        function(0)
    except RecursionError as error:
        print(error)
