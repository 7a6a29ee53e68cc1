import functools, sys, types
class Meta(type):
    def __prepare__(name, bases, **k): print('prep', name, k); return {'z': 1}
    def __new__(m, name, bases, ns, **k): print('new', sorted(x for x in ns if not x.startswith('__'))); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **k): super().__init__(name, bases, ns)
    def __call__(c, *a, **k): print('call', a); return super().__call__(*a, **k)
    def __instancecheck__(c, o): return o == 5
    def __getitem__(c, i): return (c.__name__, i)
    def __len__(c): return 7
    def __iter__(c): return iter('xy')
class A(metaclass=Meta, opt=3):
    def __init__(self, x): self.x = x
    def __init_subclass__(cls, /, tag=None, **k): print('sub', cls.__name__, tag); super().__init_subclass__(**k)
    def f(self): return __class__
class B(A, tag='t'): 
    def f(self): return super().f()
print(B(3).f(), isinstance(5, A), A[1], len(A), list(A), A.z)
class Desc:
    def __set_name__(self, o, n): print('set_name', o.__name__, n); self.n = n
    def __get__(self, i, o=None): return (self.n, i is None)
    def __set__(self, i, v): print('set', v)
    def __delete__(self, i): print('del')
class D:
    d = Desc()
    __slots__ = ('a', '__dict__')
    def __getattr__(self, n): 
        if n.startswith('dyn'): return n
        raise AttributeError(n)
    def __setattr__(self, n, v): print('sa', n); object.__setattr__(self, n, v)
    def __bool__(self): return False
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 42
    def __format__(self, s): return f'<{s}>'
    def __index__(self): return 3
    def __contains__(self, x): return x == 1
    def __call__(self, *a): return a
    def __enter__(self): return self
    def __exit__(self, *a): print(a[0]); return True
    def __matmul__(self, o): return 'mm'
    def __rmatmul__(self, o): return 'rmm'
    def __iadd__(self, o): print('iadd'); return self
    def __radd__(self, o): return ('radd', o)
    def __class_getitem__(cls, i): return i
x = D(); x.d = 1; print(x.d, D.d); del x.d; x.q = 3; print(x.dyn1, x.q, bool(x), x == 1, hash(x), f'{x:abc}', [0,1,2,3,4][x], 1 in x, x(1,2), x@1, 1@x, 1+x, D[5])
x += 1
with x: raise KeyError
try: x.nope
except AttributeError as e: print(e)
try: D.__slots__ = 1; x.a; 
except AttributeError as e: print(e)
class E(int):
    def __new__(cls, v): return super().__new__(cls, v*2)
    def __add__(self, o): return E(int(self)+o)
print(E(3), E(3)+1, type(E(3)+1), E(2)**2, type(E(2)**2))
class L(list):
    def __getitem__(self, i): return ('L', super().__getitem__(i))
print(L([1,2])[0], L([1])+[2], repr(L([1])), L([1,2])[:1])
class P:
    @property
    def v(self): "doc v"; return self._v
    @v.setter
    def v(self, x): self._v = x
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(a): return a
    @functools.cached_property
    def cp(self): print('once'); return 9
p = P(); p.v = 3; print(p.v, P.v.__doc__, p.c(), p.s(1), p.cp, p.cp)
try: del p.v
except AttributeError as e: print(e)
try:
    class X(A, int, metaclass=type): pass
except TypeError as e: print(e)
try:
    class Y(object, A): pass
except TypeError as e: print(e)
try: object.__new__(A, 1)
except TypeError as e: print(e)
try: P(1)
except TypeError as e: print(e)
try: p.c(1)
except TypeError as e: print(e)
print(A.__mro__, B.__bases__, B.__qualname__, type(B), A.__dict__.keys() - {'__static_attributes__'})
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
try: Ab()
except TypeError as e: print(e)
def mk(n):
    class Local:
        attr = n
        def get(self): return n, self.attr
        lst = [n for _ in range(2)]
    return Local
print(mk(3)().get(), mk(4).lst, mk(1).__qualname__)
match {'k': [1, 2, {'z': p}], 'o': 1}:
    case {'k': [1, *rest, {'z': P(v=val)}], **kw}: print(rest, val, kw)
class Pt:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
for o in (Pt(0,0), Pt(1,2), (1,2,3), 'abc', 5, None, [1], 3.5):
    match o:
        case Pt(0, 0): print('origin')
        case Pt(x, y=yy) if x < yy: print('pt', x, yy)
        case (a, *b): print('seq', a, b)
        case str() as s: print('str', s)
        case int(n) | float(n): print('num', n)
        case None: print('none')
type Alias[T] = list[T] | None
print(Alias, Alias.__value__, Alias[int], Alias.__type_params__)
class G[T: int = bool, *Ts, **PP]:
    def m[U](self, x: T, y: U) -> U: return y
print(G.__type_params__, G[int, str, float, [int]], G.m.__annotations__, G.__type_params__[0].__bound__, G.__type_params__[0].__default__)
t = t"hello {p.v!r:>{5}} {1+1=}"
print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
