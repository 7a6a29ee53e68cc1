"""Calls from hot code: every form of call, before and after its callee is compiled."""

TIMES = 1500


def plain(a, b):
    return a - b


def defaults(a, b=2, c=3):
    return a, b, c


def variadic(a, *rest):
    return a, rest


def keywords(a, *, key=None, **more):
    return a, key, sorted(more.items())


def many(a, b, c, d, e, f):
    return a + b + c + d + e + f


def hand_on(*args, **kwargs):
    return defaults(*args, **kwargs)


def call_all(i):
    return (
        plain(i, 1),
        plain(b=i, a=1),
        defaults(i),
        defaults(i, 5),
        defaults(i, c=7),
        variadic(i),
        variadic(i, 1, 2, 3, 4, 5),
        keywords(i, key=1, z=2, y=3),
        many(1, 2, 3, 4, 5, i),
        hand_on(i, 9),
        hand_on(i, c=8),
        defaults(*(i, 1)),
        defaults(*[i], **{"b": 4}),
        max(i, 3),
        str(i),
        (lambda x, y=i: x + y)(1),
    )


for i in range(TIMES):
    result = call_all(i)
print(result)

errors = (
    lambda: plain(1),
    lambda: plain(1, 2, 3),
    lambda: defaults(),
    lambda: variadic(),
    lambda: keywords(1, 2),
    lambda: plain(1, a=2),
    lambda: plain(1, c=2),
    lambda: hand_on(),
    lambda: plain(*5),
    lambda: keywords(1, **{"key": 1}, key=2),
    lambda: None(),
)


def failing(call):
    try:
        call()
    except TypeError as e:
        return str(e)


for i in range(TIMES):
    for call in errors:
        message = failing(call)
for call in errors:
    print(failing(call))

defaults.__defaults__ = (20, 30)
print(call_all(1)[2:5])
plain.__code__ = (lambda a, b: ("new", a, b)).__code__
print(call_all(1)[:2])


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(20))


def deep(n):
    return deep(n + 1)


for i in range(3):
    try:
        deep(0)
    except RecursionError as e:
        print(e)
