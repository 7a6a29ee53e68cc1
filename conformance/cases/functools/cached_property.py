# functools.cached_property and cache.
from functools import cache, cached_property


class C:
    calls = 0

    @cached_property
    def value(self):
        "doc of value"
        C.calls += 1
        return C.calls * 10


c = C()
print(c.value, c.value, C.calls, c.__dict__, C.value.__doc__, type(C.value).__name__)
del c.value
print(c.value, C().value)
c.value = 5
print(c.value)


class Slots:
    __slots__ = ()

    @cached_property
    def v(self):
        return 1


try:
    Slots().v
except TypeError as e:
    print(e)


@cache
def fact(n):
    return n * fact(n - 1) if n else 1


print(fact(20), fact.cache_info(), fact.__wrapped__.__name__, fact.cache_parameters())
