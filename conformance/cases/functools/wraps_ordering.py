# functools.wraps, total_ordering, partialmethod.
from functools import partialmethod, total_ordering, update_wrapper, wraps


def traced(f):
    @wraps(f)
    def inner(*args, **kwargs):
        "inner doc"
        return "traced", f(*args, **kwargs)

    return inner


@traced
def add(a: int, b=2):
    "add doc"
    return a + b


add.extra = 1
print(add(1), add.__name__, add.__doc__, add.__wrapped__(5), add.__qualname__, add.extra)


class Callable:
    def __call__(self):
        return "called"


c = update_wrapper(Callable(), add)
print(c(), c.__name__, c.__doc__, c.extra)


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n


print(V(1) <= V(2), V(1) >= V(2), V(2) > V(1), V(1) <= V(1), V(1) != V(2))


class Cell:
    alive = False

    def set(self, state):
        self.alive = state

    on = partialmethod(set, True)
    off = partialmethod(set, False)


x = Cell()
x.on()
print(x.alive, x.off(), x.alive)
try:

    @total_ordering
    class Bad:
        pass
except ValueError as e:
    print(e)
