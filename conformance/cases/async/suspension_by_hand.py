import types, sys
class Aw:
    def __init__(s, v): s.v = v
    def __await__(s): r = yield ('aw', s.v); return r
async def co(n):
    try:
        a = await Aw(n); b = await Aw(a)
        return a, b
    finally: print('fin')
async def agen(n):
    for i in range(n):
        x = yield await Aw(i)
        print('got', x)
async def main():
    r = await co(1)
    out = [x async for x in agen(2)]
    d = {k: v async for k in agen(1) for v in [1]}
    async with CM() as c: out.append(c)
    async for z in agen(1): break
    else: print('no')
    return r, out, d
class CM:
    async def __aenter__(s): await Aw('e'); return 'cm'
    async def __aexit__(s, *a): await Aw('x'); return True
def run(c):
    v = None; log = []
    while True:
        try: r = c.send(v); log.append(r); v = r[1]
        except StopIteration as e: return e.value, log
print(run(main()))
c = co(1); print(c.cr_await, c.cr_frame is not None, c.cr_running, type(c)); c.send(None)
try: c.throw(ValueError('x'))
except ValueError as e: print('VE', e)
try: c.send(None)
except RuntimeError as e: print(e)
def g():
    try:
        while True:
            try: x = yield; print('x', x)
            except KeyError as e: print('ke', e)
    except GeneratorExit: print('ge'); raise
    finally: print('f')
    return 5
i = g(); next(i); i.send(1); i.throw(KeyError('a')); print(i.close(), i.gi_frame)
def d():
    r = yield from sub(); print('r', r); return r
def sub():
    x = yield 1; y = yield x; return y
i = d(); print(next(i), i.send(2)); 
try: i.send(3)
except StopIteration as e: print(e.value)
def bad():
    yield; raise StopIteration
i = bad(); next(i)
try: next(i)
except RuntimeError as e: print(e, repr(e.__cause__))
i = (x for x in [1]); 
def selfrun():
    yield next(me)
me = selfrun()
try: next(me)
except ValueError as e: print(e)
@types.coroutine
def tc(): x = yield 1; return x
async def u(): return await tc()
print(run2 := u().send(None))
async def ag():
    try: yield 1
    finally: print('agfin')
a = ag(); 
try: a.asend(None).send(None)
except StopIteration as e: print(e.value)
try: a.aclose().send(None)
except StopIteration as e: print('closed', e.value)
async def anext_(): return await anext(ag2(), 'dflt')
async def ag2():
    return
    yield
print(run(anext_()))
