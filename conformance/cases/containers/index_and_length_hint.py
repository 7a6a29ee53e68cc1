"""What __index__ and __length_hint__ may return, and who asks."""

import operator, warnings, math
warnings.simplefilter("always")
class B:
    def __index__(self): return True
class I(int):
    pass
class C:
    def __index__(self): return I(5)
class D(int):
    def __index__(self): return 3
print(operator.index(B()))
print(operator.index(C()), type(operator.index(C())))
print(operator.index(D(7)), type(operator.index(D(7))))
print([1,2,3][B()], range(9)[C()], int(B()), hex(C()), math.factorial(C()))
print(type(int(C())))
print([1]*B())
class E:
    def __index__(self): return 1.5
for f in (operator.index, int, hex, [1].__getitem__):
    try: print(f(E()))
    except Exception as e: print(type(e), e)
class F:
    def __int__(self): return True
print(int(F()))
warnings.simplefilter("error")
try: [1,2][B()]
except Exception as e: print(type(e), e)
class BL:
    def __iter__(self): return iter(range(3))
    def __len__(self): raise RuntimeError('hello')
class BH:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): raise RuntimeError('hello')
class NH:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return 'a'
class MH:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): return -1
class TH:
    def __iter__(self): return iter(range(3))
    def __length_hint__(self): raise TypeError('x')
for c in (BL,BH,NH,MH,TH):
    for f in (list,[].extend,bytearray,bytearray().extend,tuple,set, bytes, lambda x: [*x], lambda x: operator.iadd([], x), lambda x: operator.setitem([1,2], slice(0,1), x), sorted):
        try: print(c.__name__, f(c()))
        except Exception as e: print(c.__name__, type(e), e)
