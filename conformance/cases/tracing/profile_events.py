"""Events of sys.setprofile, calls of built-in functions among them."""
import sys
log=[]
def prof(fr, ev, arg):
    if fr.f_code.co_filename != __file__: return
    log.append((fr.f_code.co_name, ev, getattr(arg,'__name__',None) if ev.startswith('c_') else arg if not hasattr(arg,'gi_frame') else 'gen'))
def f(x): return len(x)
class A:
    def __init__(self): self.x=[]
    def m(self): self.x.append(1); return self.x.sort(key=lambda v: v)
    def __repr__(self): return 'A'
def g():
    yield 1
    yield len('a')
def t():
    f([1]); a=A(); a.m(); int('3'); list(map(str,[1,2])); str(a); print(a, end='')
    for x in g(): abs(x)
    try: int('x')
    except ValueError: pass
    try: len(3)
    except TypeError: pass
    try: f(3)
    except TypeError: pass
    max(1,2,key=abs); len(*[[1]]); dict(**{'a':1}); 'abc'.upper(); sorted([2,1], key=lambda v: -v)
    m=[].append; m(3)
    object.__repr__(a) and None
    with open('/dev/null') as fh: fh.read()
sys.setprofile(prof)
t()
len('x')
sys.setprofile(None)
for l in log: print(*l)
