"""Eight threads on shared containers: no operation is lost, none breaks a container."""
import threading, queue, collections, sys, itertools, contextvars, concurrent.futures as cf
N=8; K=2000
def run(f):
    errs=[]
    def w(i):
        try: f(i)
        except BaseException as e: errs.append(repr(e))
    ts=[threading.Thread(target=w,args=(i,)) for i in range(N)]
    for t in ts: t.start()
    for t in ts: t.join()
    return errs
l=[]
print(run(lambda i: [l.append(i) for _ in range(K)]), len(l)==N*K, collections.Counter(l)==collections.Counter({i:K for i in range(N)}))
d={}
def f(i):
    for j in range(K): d[i*K+j]=j
print(run(f), len(d)==N*K, sum(d.values())==N*sum(range(K)))
def f(i):
    for j in range(i*K,i*K+K): d.pop(j)
print(run(f), len(d), d)
s=set()
def f(i):
    for j in range(K): s.add(i*K+j); s.add(j)
print(run(f), len(s)==N*K)
dq=collections.deque()
def f(i):
    for j in range(K):
        dq.append(j); dq.appendleft(j)
        if j%2: dq.pop()
print(run(f), len(dq)==N*(2*K-K//2))
d2={}
def f(i):
    for j in range(K): d2.setdefault(j%100, []).append(1)
print(run(f), sum(map(len,d2.values()))==N*K)
c=itertools.count()
got=[]
def f(i):
    for j in range(K): got.append(next(c))
print(run(f), sorted(got)==list(range(N*K)))
it=iter(range(N*K)); got2=[]
def f(i):
    for x in it: got2.append(x)
r=run(f); print(r, len(got2)>0)
q=queue.Queue(); 
def f(i):
    for j in range(1000): q.put(j)
    for j in range(1000): q.get()
print(run(f), q.empty())
q=queue.SimpleQueue()
print(run(f), q.empty())
lock=threading.Lock(); n=0
def f(i):
    global n
    for j in range(K):
        with lock: n+=1
print(run(f), n==N*K)
def gen():
    while True: yield 1
g=gen(); bad=collections.Counter()
def f(i):
    for j in range(K):
        try: next(g)
        except ValueError as e: bad[str(e)]+=1
print(run(f), set(bad)<= {'generator already executing'})
# mixed chaos
L=list(range(100)); D=dict.fromkeys(range(100)); S=set(range(100))
def f(i):
    for j in range(3000):
        try:
            k=(i*7+j)%6
            if k==0: L.append(j); L.sort()
            elif k==1: L.pop() if L else None; L.insert(0,j); L.reverse()
            elif k==2: D.update({j:1}); list(D); D.pop(j,None); D.copy(); D|{1:2}
            elif k==3: S.add(j); S.discard(j-1); S|{1}; list(S); S.copy()
            elif k==4:
                for x in L: pass
                for x in D: pass
                for x in S: pass
            else: del L[50:]; L[10:20]=[1]*5; L.extend(range(10)); D.popitem() if D else 0; S.pop() if S else 0
        except (RuntimeError, IndexError, KeyError, ValueError) as e: pass
print(run(f))
class C: pass
o=C()
def f(i):
    for j in range(K//10):
        setattr(o, f'a{i}_{j}', j)
print(run(f), len(o.__dict__)==N*(K//10))
def f(i):
    for j in range(K//10): delattr(o, f'a{i}_{j}')
print(run(f), len(o.__dict__))
def mk():
    x=0
    def inc():
        nonlocal x
        x=x+1
        return x
    return inc
inc=mk()
print(run(lambda i:[inc() for _ in range(K)]), 0<inc()<=N*K+1)
import functools
calls=[]
@functools.lru_cache(maxsize=50)
def lc(x): calls.append(x); return x*2
print(run(lambda i:[lc(j%80) for j in range(5000)]), lc.cache_info().currsize)
cv=contextvars.ContextVar('cv',default=0)
def f(i):
    for j in range(1000):
        t=cv.set(i); assert cv.get()==i; cv.reset(t)
print(run(f))
with cf.ThreadPoolExecutor(8) as ex:
    print(sum(ex.map(lambda x:x*x, range(1000))))
    fs=[ex.submit(pow,i,2) for i in range(10)]
    print(sorted(x.result() for x in cf.as_completed(fs)))
    def bad1(): raise KeyError('z')
    try: ex.submit(bad1).result()
    except KeyError as e: print('KeyError', e)
b=threading.Barrier(8); res=[]
def f(i):
    b.wait(); res.append(i); b.wait()
print(run(f), sorted(res))
ba=bytearray()
def f(i):
    for j in range(2000): ba.append(i); ba.extend(b'xy')
print(run(f), len(ba)==N*2000*3)
class X:
    pass
def f(i):
    for j in range(300):
        t=type(f'T{i}',(X,),{'v':j}); t.v; X.attr=j; X.attr; t()
print(run(f))
def f(i):
    for j in range(300):
        exec('def g(a):\n  return [a+x for x in range(3)]\nassert g(1)==[1,2,3]',{})
print(run(f))
OD=collections.OrderedDict()
def f(i):
    for j in range(2000): OD[(i,j)]=1; OD.move_to_end((i,j),last=False)
print(run(f), len(OD)==N*2000)
dd=collections.defaultdict(list)
def f(i):
    for j in range(2000): dd[j].append(i)
print(run(f), len(dd))
import heapq,bisect
H=[]
def f(i):
    for j in range(500): heapq.heappush(H,j)
    for j in range(250): heapq.heappop(H)
print(run(f), len(H)==N*250)
e=threading.local()
def f(i):
    e.x=i
    for j in range(1000): assert e.x==i
print(run(f))
from weakref import WeakValueDictionary, WeakSet
W=WeakSet()
def f(i):
    for j in range(200): W.add(C())
print(run(f))
import io
sio=io.StringIO()
def f(i):
    for j in range(500): sio.write('ab')
print(run(f), len(sio.getvalue())==N*1000)
