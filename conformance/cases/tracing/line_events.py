"""Line, call, return and exception events, statement by statement."""
import sys
def trace(fr, ev, arg):
    if fr.f_code.co_filename != __file__: return None
    a = ''
    if ev == 'exception':
        a = arg[0].__name__
    elif ev == 'return':
        a = arg if type(arg) in (int, str, list) else type(arg).__name__
    print(fr.f_code.co_name, ev, fr.f_lineno - fr.f_code.co_firstlineno, a)
    return trace
def run(f, *a):
    print('==', f.__name__)
    sys.settrace(trace)
    try:
        f(*a)
    except Exception as e:
        sys.settrace(None); print('exc', repr(e))
    sys.settrace(None)
def a1(x):
    if x > 1:
        y = 2
    elif x == 0:
        y = 3
    else:
        y = 4
    return y
run(a1, 5); run(a1, 0); run(a1, 1)
def a2():
    for i in range(2):
        pass
    else:
        z = 1
    while i < 3:
        i += 1
        if i == 2:
            continue
        if i == 3: break
    return z
run(a2)
def a3():
    try:
        x = 1
        raise ValueError('a')
    except KeyError:
        pass
    except ValueError as e:
        y = 2
    finally:
        z = 3
    return z
run(a3)
def f(*a, **k):
    return 1
def g():
    yield 1
    try:
        x = yield 2
    finally:
        y = 5
    return 7
def a5():
    for x in g():
        pass
    it = g()
    next(it)
    it.close()
    it = g(); next(it); next(it)
    try: it.throw(KeyError)
    except KeyError: pass
run(a5)
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        return True
def a6():
    with CM() as c:
        x = 1
    with CM() as c, CM() as d:
        raise KeyError
    return 3
run(a6)
def a7():
    class K(object):
        """d"""
        x = 1
        def m(self): pass
        p = property(lambda self: 1)
    k = K()
    k.p
    def q():
        pass
    return k
run(a7)
def a8(x):
    match x:
        case 1:
            y = 1
        case [a, b] if a > b:
            y = 2
        case {'k': v}:
            y = 3
        case _:
            y = 4
    assert y
    return y
run(a8, 1); run(a8, [2, 1]); run(a8, {'k': 1}); run(a8, 'z')
def a9():
    x = 1; y = 2
    a = x if x else y
    b = x and y or a
    del x
    global GG
    GG = 1
    lambda: 0
    import os
    from os import path, sep
    print(end='')
    return
run(a9)
def b1():
    def inner():
        raise KeyError(1)
    inner()
run(b1)
def b2():
    try:
        try:
            1/0
        finally:
            x = 1
    except ZeroDivisionError:
        return 5
    finally:
        x = 3
run(b2)
async def co():
    async with ACM() as x:
        await sub()
    async for i in AI():
        pass
    return 5
async def sub(): return 1
class ACM:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class AI:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
def b3():
    try: co().send(None)
    except StopIteration as e: print(e.value)
run(b3)
def b4():
    x = sum(i for i in range(3))
    while True:
        if x:
            break
    while 1:
        x -= 1
        if not x: return
run(b4)
def b6():
    try:
        return 1
    finally:
        print('fin')
run(b6)
def b7():
    if 0:
        x = 1
    if 1:
        x = 2
    if __debug__:
        x = 3
    pass
    ...
    "string"
    x: int = 3
    y: str
run(b7)
def b8():
    try:
        raise ExceptionGroup('a', [ValueError(1)])
    except* ValueError as e:
        x = 1
    except* KeyError:
        x = 2
    return x
run(b8)
def b9():
    for i in [1, 2]:
        try:
            continue
        finally:
            j = i
    while True:
        try:
            break
        except: pass
    for i in ():
        pass
run(b9)
def c1():
    it = iter([1])
    for x in it: y = x
    z = 1
run(c1)
