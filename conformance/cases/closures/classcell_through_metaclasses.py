class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("namespace has __classcell__:", "__classcell__" in ns, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class A(metaclass=Meta, flag=1):
    def f(self): return __class__
print(A().f())
class Dropping(type):
    def __new__(m, name, bases, ns):
        ns.pop("__classcell__", None)
        return super().__new__(m, name, bases, ns)
try:
    class C(metaclass=Dropping):
        def f(self): return __class__
except RuntimeError as e:
    print(e)
class Wrong(type):
    def __new__(m, name, bases, ns):
        c = super().__new__(m, name, bases, ns)
        return super().__new__(m, name, bases, dict(ns))
try:
    class D(metaclass=Wrong):
        def f(self): return __class__
    print(D().f() is D)
except TypeError as e:
    print(str(e)[:60])
try:
    type("X", (), {"__classcell__": 5})
except TypeError as e:
    print(e)
