"""The words of the TypeError for wrong arguments."""


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as e:
        print(e)


def none():
    return "none"


def one(a):
    return a


def two(a, b):
    return a, b


def three(a, b, c):
    return a, b, c


def defaults(a, b=2):
    return a, b


def keyword(a, *, key):
    return a, key


def keywords(*, first, second, third):
    return first, second, third


def positional(a, b, /):
    return a, b


def mixed(a, b, /, c, *, d):
    return a, b, c, d


def var(a, *args):
    return a, args


def kw(a, **kwargs):
    return a, kwargs


attempt(none, 1)
attempt(none, x=1)
attempt(one)
attempt(one, 1, 2)
attempt(one, 1, a=2)
attempt(one, b=2)
attempt(two)
attempt(two, 1)
attempt(two, b=1)
attempt(two, 1, 2, 3)
attempt(three)
attempt(three, 1)
attempt(three, c=1)
attempt(defaults)
attempt(defaults, 1, 2, 3)
attempt(defaults, 1, 2, 3, 4, 5)
attempt(keyword)
attempt(keyword, 1)
attempt(keyword, 1, 2)
attempt(keyword, 1, 2, key=3)
attempt(keyword, 1, 2, 3, key=3)
attempt(keyword, 1, kye=3)
attempt(keyword, 1, keyy=3)
attempt(keywords)
attempt(keywords, first=1)
attempt(keywords, first=1, second=2)
attempt(positional, a=1, b=2)
attempt(positional, 1, b=2)
attempt(positional, 1)
attempt(mixed, 1, b=2, c=3, d=4)
attempt(mixed, 1, 2, c=3, d=4)
attempt(mixed, 1, 2, 3)
attempt(var)
attempt(kw)
attempt(kw, 1, a=2)
attempt(kw, 1, b=2)


class C:
    def method(self, a):
        return a

    @staticmethod
    def static(a):
        return a

    @classmethod
    def make(cls, a):
        return a

    def __call__(self, a):
        return a


attempt(C().method)
attempt(C().method, 1, 2)
attempt(C.method)
attempt(C.static)
attempt(C.make)
attempt(C())
attempt(C, 1)
attempt(lambda a: a)
attempt(lambda a, b: a, 1)
attempt((lambda: (lambda x, y: x))())


def outer():
    def inner(a):
        return a

    return inner


attempt(outer())
attempt(outer(), 1, 2)
attempt(outer(), z=1)
