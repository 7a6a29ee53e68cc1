
def gen(): yield
async def coro(): pass
async def agen(): yield
def nested():
    def inner(): pass
    return inner
def var(*a, **k): pass
def doc(): "docstring"
class C:
    def m(self): pass
for f in (gen, coro, agen, nested, nested(), var, doc, C.m, lambda: 0):
    print(f.__name__, f.__code__.co_flags)
