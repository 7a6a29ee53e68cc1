"""Special attributes of built-in objects cannot be deleted, and each says so in its own words."""

import collections
import functools
import sys


class Plain:
    """A class."""

    def method(self):
        pass


def attempt(label, target, name):
    try:
        delattr(target, name)
    except Exception as e:
        print(f"{label}.{name}: {type(e).__name__}: {e}")
    else:
        print(f"{label}.{name}: deleted")


def numbers():
    yield 1


async def coroutine():
    pass


async def agen():
    yield


running = coroutine()
attempt("object", Plain(), "__class__")
attempt("method", Plain().method, "__class__")
for name in ("__name__", "__qualname__"):
    attempt("generator", numbers(), name)
    attempt("coroutine", running, name)
    attempt("agen", agen(), name)
running.close()
for name in ("__dict__", "__suppress_context__", "__cause__", "__context__", "__traceback__", "args"):
    attempt("exception", ValueError(), name)
for name in ("f_lineno", "f_trace", "f_trace_lines"):
    attempt("frame", sys._getframe(), name)
attempt("property", property(), "__doc__")
attempt("property", property(), "__name__")
for name in (
    "__annotate__",
    "__annotations__",
    "__abstractmethods__",
    "__bases__",
    "__doc__",
    "__module__",
    "__name__",
    "__qualname__",
    "__type_params__",
    "__mro__",
    "__dict__",
):
    attempt("class", Plain, name)
    attempt("int", int, name)
attempt("defaultdict", collections.defaultdict(), "default_factory")
attempt("OrderedDict", collections.OrderedDict(), "__dict__")
attempt("namedtuple field", collections.namedtuple("P", "x").x, "__doc__")
attempt("partial", functools.partial(print), "__dict__")
attempt("lru_cache", functools.lru_cache(print), "__dict__")
attempt("function", numbers, "__globals__")
for name in ("__code__", "__defaults__", "__kwdefaults__", "__dict__", "__name__", "__closure__"):
    attempt("function", numbers, name)
