"""locals(), f_locals, exec and eval in nested scopes."""

import sys


def f(a, b=2):
    c = 3
    loc = locals()
    loc['c'] = 99
    loc['new'] = 1
    print(c, sorted(loc), locals() is loc)
    fr = sys._getframe()
    fr.f_locals['c'] = 7
    print(c, fr.f_locals['a'], type(fr.f_locals).__name__)
    fr.f_locals['zz'] = 5
    print(fr.f_locals.get('zz'), 'zz' in fr.f_locals, len(fr.f_locals) > 3)
    try:
        del fr.f_locals['a']
    except Exception as e:
        print(type(e).__name__, e)
    try:
        fr.f_locals.clear()
    except Exception as e:
        print(type(e).__name__, e)
    print(fr.f_locals | {'q': 1} and sorted(fr.f_locals.keys())[:4], fr.f_locals == fr.f_locals, fr.f_locals is fr.f_locals)
    exec('c = 1000; d = 5')
    print(c, 'd' in locals())
    print(eval('a + b + c'))
    try:
        exec('print(nope)')
    except NameError as e:
        print(e)

    def inner():
        return c
    fr.f_locals['c'] = 'cell'
    print(inner(), c)
    print(fr.f_locals.pop('zz', None) if hasattr(fr.f_locals, 'pop') else None)
f(1)


class K:
    x = 1
    locals()['y'] = 2
    print(y, sorted((k for k in locals() if not k.startswith('__'))))
    z = [x for _ in range(1)] if False else x


def g():
    x = 1
    print([locals() for i in range(1)], [i for i in sorted(locals())])
    return {k: v for k, v in locals().items()}
print(g())
ns = {}
exec('def h():\n  global q\n  q = 5\n  return q\nr = h()', ns)
print(ns['q'], ns['r'], '__builtins__' in ns)
exec('x = y + 1', {'y': 1}, (m := {}))
print(m)


class M(dict):

    def __missing__(self, k):
        return f'<{k}>'
exec('print(foo, len("ab") if False else bar)', {}, M())
for bad in [lambda: exec('1', 3), lambda: eval('1;2'), lambda: eval(''), lambda: exec('x', {}, 3), lambda: eval('x', {'__builtins__': {}}), lambda: eval(compile('x=1', 's', 'exec')), lambda: exec(b'print("bytes")'), lambda: eval(3), lambda: exec('a\x00b'), lambda: compile('1', 's', 'bad'), lambda: compile('1', 's', 'exec', 1 << 30), lambda: compile('x', 's', 'exec', optimize=5), lambda: exec('print(__name__)', {'__name__': 'mod'}), lambda: exec('nonlocal x'), lambda: exec('return 1'), lambda: eval('yield 1'), lambda: exec('import nosuch.mod'), lambda: exec(f.__code__), lambda: exec(g.__code__, closure=())]:
    try:
        print(bad())
    except BaseException as e:
        print(type(e).__name__, e)


def outer():
    v = 1

    def inn():
        return v
    return inn
try:
    exec(outer().__code__)
except TypeError as e:
    print(e)
exec(outer().__code__, closure=outer().__closure__)


def k():
    del_me = 1
    del del_me
    try:
        return del_me
    except UnboundLocalError as e:
        print(e, e.name)
    try:
        exec('del_me')
    except NameError as e:
        print(e)
k()
gen = (sys._getframe().f_code.co_name for _ in range(1))
print(list(gen))


def gg():
    a = 1
    yield locals()
    a = 2
    yield locals()
print(list(gg()))
