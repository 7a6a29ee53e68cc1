"""A signal in a loop: the traceback shows the statement that ran last."""

import signal
import traceback


class Stop(Exception):
    pass


def stop(number, frame):
    raise Stop


signal.signal(signal.SIGALRM, stop)


def passing():

    while True:
        pass


def going_on():

    while True:

        continue
    else:
        print("no")


def leaving():
    while True:
        for i in (1,):

            break


def storing():
    x = 0
    while True:

        x = 1


def adding():
    x = 0
    while True:

        x += 1


def branching(x=1):
    while True:
        if x:

            y = 1
        else:
            y = 2


def skipping(x=0):
    while True:

        if x:
            y = 1


def captured():
    x = 0

    def inner():
        return x

    while True:
        pass
        x = 3


def for_passing():
    for i in iter(int, 1):

        pass


def matching(x=1):
    while True:
        match x:
            case 2:
                x = 1
            case _:

                pass


def yielding():
    yield 1
    while True:

        pass
    yield 2


def yielding_inside(x=False):
    while True:
        if x:
            yield 1
        else:

            continue


def drawing(source):
    def draw():
        for i in source():
            pass

    draw.__name__ = source.__name__
    return draw


MODULE = """
while True:

    pass
"""
CLASS = """
class C:
    while True:

        x = 1
"""


def run(source):
    def execute():
        exec(compile(source, "<text>", "exec"), {})

    return execute


def interrupted(function):
    signal.setitimer(signal.ITIMER_REAL, 0.15)
    try:
        function()
    except Stop as e:
        frames = traceback.extract_tb(e.__traceback__)
        print(function.__name__, [(f.name, f.lineno, f.colno, f.end_colno) for f in frames[1:-1]])


for function in (
    passing,
    going_on,
    leaving,
    storing,
    adding,
    branching,
    skipping,
    captured,
    for_passing,
    matching,
    drawing(yielding),
    drawing(yielding_inside),
    run(MODULE),
    run(CLASS),
):
    interrupted(function)
