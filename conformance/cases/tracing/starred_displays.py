"""Displays and subscripts with stars under a trace function, over several lines."""

import sys

FUNCTIONS = {"displays", "subscripts", "generic", "Pair"}


def trace(frame, event, arg):
    if event == "line" and frame.f_code.co_name in FUNCTIONS:
        print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
    return trace


def displays(a, b):
    first = [
        *a,
        b,
        *a,
    ]
    second = (
        b,
        *a,
    )
    third = {
        *a,
        *(
            b,
        ),
    }
    return first, second, third, [*a, b], (*a,)


def subscripts(a):
    return tuple[
        int,
        *a,
    ]


def generic():
    type Pair[A, *B] = tuple[A, *B]
    return len(Pair.__value__.__args__)


sys.settrace(trace)
results = displays([1], 2), subscripts((str,)), generic()
sys.settrace(None)
print(results)
