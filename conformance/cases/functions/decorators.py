"""Decorators: order, arguments, classes."""
log = []


def note(name):
    log.append("eval " + name)

    def decorate(f):
        log.append("apply " + name)

        def wrapper(*args, **kwargs):
            log.append("call " + name)
            return f(*args, **kwargs)

        return wrapper

    return decorate


@note("a")
@note("b")
def f(x):
    return x * 2


print(f(3))
print(log)


def tag(cls):
    cls.tagged = True
    return cls


@tag
class T:
    @property
    def p(self):
        return self._p

    @p.setter
    def p(self, value):
        self._p = value

    @p.deleter
    def p(self):
        print("deleting")
        del self._p


t = T()
t.p = 5
print(T.tagged, t.p)
del t.p
try:
    t.p
except AttributeError as e:
    print(e)


class Counter:
    def __init__(self, f):
        self.f = f
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Counter
def g(x):
    return -x


print(g(1), g(2), g.calls)


@(lambda f: f.__name__.upper())
def shout():
    pass


print(shout)
try:

    @undefined
    def h():
        pass

except NameError as e:
    print(e)
try:

    @(1)
    def h():
        pass

except TypeError as e:
    print(e)
