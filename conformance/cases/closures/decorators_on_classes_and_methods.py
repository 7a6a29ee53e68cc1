def register(cls):
    registry[cls.__name__] = cls
    return cls
registry = {}
@register
class A:
    def trace(f):
        def wrapper(self, *a):
            return (f.__name__, f(self, *a))
        return wrapper
    @trace
    def go(self, n): return n * 2
    @staticmethod
    @trace
    def st(x): return x
    @classmethod
    def cl(cls): return cls.__name__
    @property
    @trace
    def prop(self): return "p"
print(registry, A().go(4), A.st(5), A.cl(), A().prop)
def add_repr(**fields):
    def decorate(cls):
        cls.__repr__ = lambda self: cls.__name__ + repr(fields)
        return cls
    return decorate
@add_repr(x=1)
class B: pass
print(B())
