"""The repr of containers nested too deeply raises RecursionError, before long."""

import types
from collections import OrderedDict, deque

for name, wrap in {
    "list": lambda x: [x],
    "tuple": lambda x: (x,),
    "dict": lambda x: {1: x},
    "frozenset": lambda x: frozenset([x]),
    "deque": lambda x: deque([x]),
    "OrderedDict": lambda x: OrderedDict(a=x),
    "SimpleNamespace": lambda x: types.SimpleNamespace(a=x),
}.items():
    nested = None
    for _ in range(100_000):
        nested = wrap(nested)
    try:
        repr(nested)
    except RecursionError:
        print(name, "too deep")
    shallow = None
    for _ in range(200):
        shallow = wrap(shallow)
    print(len(repr(shallow)))
