"""__del__ of instances of subclasses of built-ins, finally of generators, weak references."""

import gc, weakref, sys
log=[]
def make(base):
    class D(base):
        def __init__(self,*a): self.tag=base.__name__
        def __del__(self): log.append(self.tag)
    return D
for b in (object,list,dict,set,frozenset,int,float,str,bytes,bytearray,tuple,Exception,type(sys)):
    D=make(b)
    try: d=D()
    except TypeError as e: d=D('m') if b is not object else None
    del d
def collect():
    for _ in range(3): gc.collect()
collect(); print(log)
log.clear()
# cycle
class L(list):
    def __del__(self): log.append(len(self))
a=L(); a.append(a); del a; collect(); print(log); log.clear()
# resurrection
class R(dict):
    def __del__(self): log.append('r'); kept.append(self)
kept=[]; r=R(x=1); del r; collect(); print(log,kept, gc.is_finalized(kept[0])); kept.clear(); collect(); print(log); log.clear()
# generators
def g():
    try: yield 1
    finally: log.append('finally')
x=g(); next(x); del x; collect(); print(log); log.clear()
# weakref callbacks & finalize
class O: pass
o=O(); w=weakref.ref(o, lambda r: log.append('cb')); f=weakref.finalize(o, log.append, 'fin'); del o; collect(); print(sorted(log), w(), f.alive); log.clear()
# multiple
class A(Exception):
    def __del__(self): log.append('A')
class B(Exception):
    __slots__=('x',)
class C(A,B): pass
c=C(); c.x=3; print(c.x); del c; collect(); print(log); log.clear()
class P(list):
    pass
p=P()
class Q(list):
    def __del__(self): log.append('Q')
try:
    p.__class__=Q; print(type(p).__name__); p.z=1; print(p.z)
    q=Q(); q.y=1; q.__class__=P; print(type(q).__name__, q.y)
except TypeError as e: print(e)
# errors
class E(list):
    def __del__(self): 1/0
import io
sys.stderr=io.StringIO(); e=E(); del e; collect(); s=sys.stderr.getvalue(); sys.stderr=sys.__stderr__; print(s.splitlines()[0].split(' at 0x')[0], s.splitlines()[-1])
d=weakref.WeakValueDictionary(); d['a']=O(); collect(); print(len(d))
s=weakref.WeakSet(); s.add(O()); collect(); print(len(s))
