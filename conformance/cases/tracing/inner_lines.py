"""Line events inside of statements that stand on several lines."""
import sys

PROGRAMS = r'''
def f(a, b):
    return (a +
            b)
f(1, 2)
###
def f(*a, **k): return a
x = f(
    1,
    2,
)
###
def f(*a, **k): return a
def g():
    a = 1
    b = 2
    x = f(
        a,
        b,
        k=a,
    )
    return x
g()
###
def g():
    a = [
        1,
        2,
    ]
    b = [
        a,
        a]
    c = {
        'x': 1,
        'y': a,
    }
    d = {1,
         a and 2,
         3}
    e = (1,
         2,
         a)
    return e
g()
###
def g(a, b, c):
    if (a and
        b and
        c):
        x = 1
    elif (a or
          b or
          c):
        x = 2
    else:
        x = 3
    return x
g(1, 1, 0)
g(0, 0, 0)
g(1, 1, 1)
###
def g(a, b, c):
    x = (a and
         b and
         c)
    y = (a or
         b or
         c)
    z = (a
         if b
         else c)
    return x
g(1, 1, 0)
g(0, 0, 0)
g(1, 1, 1)
###
def g(a, b, c):
    x = (a <
         b <
         c)
    if (a <
        b <
        c):
        y = 1
    return x
g(1, 2, 0)
g(0, 0, 0)
g(1, 2, 3)
###
def deco(x):
    return lambda f: f
def ident(f): return f
@deco(1)
@ident
@deco(
  2)
def f(a=1,
      b=2,
      c=ident(3)):
    pass
f()
###
def ident(f, **k): return f
@ident
class C(
        object,
        metaclass=type,
    ):
    x = 1
    def f(self):
        pass
###
import contextlib
@contextlib.contextmanager
def cm(x):
    yield x
def g():
    with cm(1) as a, \
         cm(2) as b:
        x = 1
    with (
        cm(1) as a,
        cm(2) as b,
    ):
        x = 2
    with cm(
        1
    ):
        return 3
g()
###
def g(xs):
    r = [x
         for x in xs
         if x]
    r = [x for x in xs if x]
    r = {
        x: 1
        for x in xs
    }
    s = sum(
        x
        for x in xs
    )
    return r
g([1, 0, 2])
###
class A:
    def m(self, *a):
        return self
def g(a):
    a.m(1).m(2).m(
        3)
    (a
     .m(1)
     .m(2)
     .m())
    a.m(
        a.m(
            1),
        2)
    x = a.m(1,
            2).m(
        3)
g(A())
###
def g(x):
    assert x, (
        "abc")
    assert (
        x)
    try:
        assert (x ==
                3), (
            "m")
    except AssertionError:
        pass
g(1)
###
def g(x):
    d = {}
    d[
        x
    ] = 3
    d[x] = (
        x)
    d[x] += (
        1 +
        x)
    x += (
        x)
    del d[
        1]
    return d
g(1)
###
def g(x):
    try:
        raise ValueError(
            x,
            1)
    except (ValueError,
            TypeError) as e:
        y = 1
    finally:
        z = (x,
             1)
    return (
        x)
g(1)
###
def g(x):
    for i in (
        1,
        2,
    ):
        x = i
    for i in range(
        2
    ):
        x = i
    while (x <
           3):
        x += 1
    else:
        x = 3
    for (a,
         b) in [(1, 2),
                (3, 4)]:
        pass
g(0)
###
def g(x):
    s = f"""{x}
    {x +
     1}
    """
    t = ("a" +
         str(x) +
         "b")
    u = "%s %s" % (x,
                   x)
    return s
g(1)
###
def g(x):
    return [
        1,
        2,
        3,
    ]
g(1)
def h():
    return {
        'a': 1,
        'b': 2,
        'c': [
            1, 2
        ],
    }
h()
###
def g(x):
    x = lambda a, \
        b=1: (
        a +
        b)
    return x(
        1)
g(1)
###
def gen(x):
    y = yield (
        x)
    z = [
        (yield 1),
        (yield
         2),
    ]
    yield from (
        1,
        2)
    return (
        y)
list(gen(1))
###
import os, \
    sys
from os import (
    path,
    sep,
)
x = (1
     if os
     else 2)
y = not (
    x)
z = -(
    x)
global_list = [
    x,
    y,
]
global_list[
    0]
global_list[
    0:
    1]
###
def g(x):
    if not (
        x):
        return 1
    if x: return 2
g(0)
g(1)
###
def g(x):
    while True:
        if x > 2: break
        x += 1
        if x == 1:
            continue
        y = x
    while x: x -= 1
    for i in range(2): pass
    return [i for i in range(2)
            if i]
g(0)
###
async def f():
    return 1
async def g():
    x = await (
        f())
    y = [
        await f(),
        await f()]
    return x
import asyncio
c = g()
try:
    c.send(None)
except StopIteration: pass
###
class C:
    """doc"""
    x: int = 1
    y: (
        int) = (
        2)
    def m(self,
          a: int,
          b: str = "x",
          ) -> int:
        """doc"""
        return (
            self.x
            + a)
C().m(1)
###
x = 1
if x == \
   1 and \
   x:
    y = (x,
      x,
      1)
def g():
    global x
    x = (
       1)
    return x, \
        x
g()
###
def g(n):
    total = 0
    for i in range(n):
        total += (
            i *
            2
        )
        if (i ==
                1):
            continue
        total = max(
            total,
            i)
    else:
        total = (
            total)
    return total
g(3)
###
def g(n):
    try:
        x = int(
            "a" +
            n)
    except ValueError:
        x = 0
    try:
        return [
            1 /
            x
        ]
    except ZeroDivisionError as e:
        return str(
            e)
    finally:
        n = 1
g("1")
###
type X[T] = list[
    T]
def f[T](a: T,
         b: T = (
             1)) -> T:
    return a
class D[
    T
]:
    pass
f(1)
###
def f():
    x = (y :=
         1)
    if (z :=
        2):
        pass
    print(x,
          end=(
              ""))
    return x in (
        1,
        2), x is (
        y)
f()
'''.split("###\n")


def trace(frame, event, argument):
    if frame.f_code.co_filename != "<program>":
        return None
    events.setdefault(frame.f_code.co_name, []).append(
        str(frame.f_lineno) if event == "line" else event[0] + str(frame.f_lineno))
    return trace


for number, program in enumerate(PROGRAMS):
    events = {}
    code = compile(program, "<program>", "exec")
    sys.settrace(trace)
    try:
        exec(code, {"__name__": "program"})
    finally:
        sys.settrace(None)
    for name, seen in events.items():
        print(number, name, *seen)
