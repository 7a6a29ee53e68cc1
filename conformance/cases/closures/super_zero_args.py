class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return super().f() + ["B"]
class C(A):
    def f(self): return super().f() + ["C"]
class D(B, C):
    def f(self): return super().f() + ["D"]
    def via_comprehension(self): return [super(D, self).f() for _ in range(1)]
    def nested(self):
        def inner(me): return super().f()
        return inner(self)
    def gen(self): yield from super().f()
d = D()
print(d.f(), d.via_comprehension(), d.nested(), list(d.gen()))
def outside(self): return super().f()
try:
    outside(d)
except RuntimeError as e:
    print(e)
class E:
    def no_args(): return super().f()
    def deleted(self):
        del self
        return super().f()
for f in (lambda: E.no_args(), lambda: E().deleted()):
    try:
        f()
    except (RuntimeError, NameError) as e:
        print(type(e).__name__, e)
