"""Containers that change while they are searched, sorted, iterated or shown; wrong special methods."""

def show(f,*a):
    try: print(f.__name__ if hasattr(f,'__name__') else f, f(*a))
    except Exception as e: print(type(e).__name__, e)
class EvilEq:
    def __init__(s,c,n): s.c=c; s.n=n
    def __eq__(s,o): s.c.clear(); return False
    def __hash__(s): return s.n
    def __repr__(s): return 'Evil'
l=[]; l.extend([EvilEq(l,i) for i in range(3)]); show(l.index, 5); print(len(l))
l=[]; l.extend([EvilEq(l,i) for i in range(3)]); show(l.remove, 5); print(len(l))
l=[]; l.extend([EvilEq(l,i) for i in range(3)]); show(l.count, 5); print(len(l))
l=[]; l.extend([EvilEq(l,i) for i in range(3)]); show(l.__contains__, 5)
l=[]; l.extend([EvilEq(l,i) for i in range(3)]); show(l.__eq__, [1,2,3])
class K:
    def __lt__(s,o): lst.append(1); return True
lst=[K(),K(),K()]; show(lst.sort); print(len(lst))
lst=[3,1,2]; show(lambda: lst.sort(key=lambda x: lst.append(x) or x)); print(lst)
lst=[3,1,2]; show(lambda: lst.sort(key=lambda x: print(lst) or x)); print(lst)
show(lambda: [1,'a',2].sort()); show(lambda: [3,1,2].sort(key=5)); show(lambda: [1].sort(1))
d={}
class H:
    def __hash__(s): return 1
    def __eq__(s,o): d.clear(); return True
d[H()]=1
d={1:2}
def it():
    for k in d: d[k+1]=1
show(it)
d={1:2,3:4}
def it():
    for k in d: del d[k]
show(it)
d={1:2,3:4}
def it():
    for k in d.values(): d[k]=k
show(it)
s={1,2,3}
def it():
    for k in s: s.add(k+10)
show(it)
l=[1]; l.append(l); print(l, repr(l)); d={}; d['d']=d; print(d); t=([],); t[0].append(t); print(t)
class R:
    def __repr__(s): cont.clear(); return 'R'
cont=[R(),R(),R()]; print(cont); cont={1:R(),2:R()}; show(repr,cont); cont={R(),R()}; show(repr,cont)
l=[1,2,3]; i=iter(l); next(i); l.clear(); print(list(i)); l.extend([1,2]); print(list(i))
l=[1,2,3,4]
for x in l:
    l.remove(x)
print(l)
show(lambda: list(zip(l, l, strict=True))); 
class BadHash:
    def __hash__(s): return 'x'
show(hash, BadHash()); show(lambda: {BadHash()}); show(lambda: {[]:1}); show(lambda: {1:2}[[]])
class BadLen:
    def __len__(s): return -1
show(len, BadLen()); show(bool, BadLen())
class BigLen:
    def __len__(s): return 2**70
show(len,BigLen())
class BadIter:
    def __iter__(s): return 5
show(list,BadIter()); show(lambda: [*BadIter()]); show(lambda: (lambda *a: a)(*BadIter()))
class BadBool:
    def __bool__(s): return 5
show(bool,BadBool()); show(lambda: not BadBool())
