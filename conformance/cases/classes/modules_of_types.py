"""The __module__ of built-in types: an entry of the dict, which instances inherit, or computed."""

import collections
import contextvars
import functools
import io
import itertools
import re
import typing
import weakref

TYPES = [
    functools.partial,
    collections.deque,
    collections.defaultdict,
    collections.OrderedDict,
    io.StringIO,
    itertools.chain,
    re.Pattern,
    typing.TypeVar,
    contextvars.Context,
    weakref.ref,
    int,
    type(lambda: 1),
]
for t in TYPES:
    print(t.__module__, "__module__" in vars(t))
for instance in functools.partial(print), collections.deque(), io.StringIO(), [], re.compile("a"):
    try:
        print(instance.__module__)
    except AttributeError as error:
        print(error)


def generic[T, *Ts, **P]():
    pass


print([p.__module__ for p in generic.__type_params__], typing.TypeVar("T").__module__)
