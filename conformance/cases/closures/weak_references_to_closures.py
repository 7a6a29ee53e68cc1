import weakref, gc
def make():
    big = [0] * 10
    def f(): return big
    return f
f = make()
r = weakref.ref(f)
print(r() is f, r().__name__)
d = weakref.WeakKeyDictionary()
d[f] = "note"
print(len(d), d[f])
del f
for _ in range(3): gc.collect()
print(r(), len(d))
class Obj: pass
o = Obj()
calls = []
r = weakref.ref(o, lambda ref: calls.append("gone"))
del o
for _ in range(3): gc.collect()
print(calls, r())
