"""Pickles of every protocol, byte for byte, and what a pickler says of objects it cannot write."""
import pickle, pickletools, io, copyreg, sys, functools, collections, enum, datetime, decimal, fractions
import _pickle
class A:
    def __init__(s): s.x=1; s.y=[s]
class B:
    __slots__=('a','b')
    def __init__(s): s.a=1
class C(list): pass
class D(dict):
    def __init__(s, *a): super().__init__(*a); s.extra=1
class E:
    def __getnewargs_ex__(s): return (1,), {'k': 2}
    def __new__(c, a=None, *, k=None): o=object.__new__(c); o.a=a; o.k=k; return o
class F:
    def __getstate__(s): return {'z': 1}
    def __setstate__(s, st): s.st = st
class G:
    def __reduce__(s): return (G, (), {'a': 1}, iter([1,2]), iter([('k','v')]))
    def append(s, x): s.__dict__.setdefault('l', []).append(x)
    def __setitem__(s, k, v): s.__dict__.setdefault('d', {})[k] = v
class H(int): pass
class Col(enum.Enum): R=1
NT = collections.namedtuple('NT','a b')
class Outer:
    class Inner: pass
    def meth(self): pass
def func(): pass
rec=[]; rec.append(rec); rd={}; rd['d']=rd; rt=([],); rt[0].append(rt)
a=A()
objs=[None, True, False, 0, 1, -1, 255,256,65535,65536,-128,2**31-1,2**31,-2**31,-2**31-1,2**63,2**200,-2**200, 10**700, 1.5, float('inf'), -0.0, '', 'a', 'é', '😀', '\ud800', 'a\\b\n\0\r\x1a', 'x'*300, 'y'*70000, b'', b'a', b'\xff'*300, b'z'*70000, bytearray(b''), bytearray(b'abc'), (), (1,), (1,2),(1,2,3),(1,2,3,4), [], [1], [1,2], list(range(1001)), list(range(2000)), {}, {'a':1}, {'a':1,'b':[1]}, {i:i for i in range(1001)}, set(), {1}, frozenset(), frozenset([1]), set(range(0,5)), rec, rd, rt, a, B(), C([1,2]), D({'a':1}), E(), F(), G(), H(5), Col.R, NT(1,2), Outer, Outer.Inner, Outer.Inner(), func, len, int, type(None), type(...), NotImplemented, ..., functools.partial(int, base=2), collections.OrderedDict(a=1), collections.Counter('aab'), collections.deque([1,2],5), collections.defaultdict(list,{1:[2]}), datetime.timedelta(1), decimal.Decimal('1.5'), fractions.Fraction(1,3), range(5), slice(1,2,3), complex(1,2), [a,a,'s','s'], a.__init__, Outer().meth, Outer.meth, [].append, ValueError('x',1), OSError(2,'n','f'), object(), memoryview, print, sys.getsizeof, iter([1,2]), iter((1,)), reversed([1,2]), dict.fromkeys('ab').keys().__class__, types_union := int|None, list[int]]
for i,o in enumerate(objs):
    for p in range(6):
        try: d = _pickle.dumps(o, p)
        except Exception as e: print(i, p, type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0], getattr(e,'__notes__',None)); continue
        print(i, p, d if len(d)<400 else (len(d), hash(d) if 0 else __import__('hashlib').md5(d).hexdigest()))
        try:
            r = _pickle.loads(d)
            if _pickle.dumps(r, p) != d and i not in (): print('  round', _pickle.dumps(r,p)[:200])
            print('  ', type(r).__name__, repr(r).split(' at 0x')[0][:100])
        except Exception as e: print('  load', type(e).__name__, e)
bad = [b'', b'\x80', b'\x80\x06.', b'N', b'.', b'x.', b'\xff.', b'(.', b'0.', b'1.', b'e.', b'h\x00.', b'gx\n.', b'g5\n.', b'p-1\n.', b'Np-1\n.', b"S'a\n.", b"Sa\n.", b'I12', b'Iab\n.', b'L12L\n.', b'F1.x\n.', b'cnope\nx\n.', b'cos\nnope\n.', b'\x80\x04\x8c\x02os\x8c\x04nope\x93.', b'\x80\x04\x8c\x02os\x8c\x06path.x\x93.', b'K\x01K\x02\x93.', b'\x82\x01.', b'\x84\x00\x00\x00\x00.', b'K\x01K\x02\x81.', b'cbuiltins\nint\nK\x02\x81.', b'cbuiltins\nint\n)K\x02\x92.', b'cbuiltins\nint\nK\x02R.', b'K\x01)R.', b'(K\x01d.', b'}(K\x01u.', b'K\x01K\x02a.', b'K\x01}b.', b'cbuiltins\nobject\n)\x81K\x01b.', b'\x97.', b'X\xff\xff\xff\xff.', b'\x8d\xff\xff\xff\xff\xff\xff\xff\xff.', b'T\xff\xff\xff\xff.', b'\x8b\xff\xff\xff\xff.', b'Pabc\n.', b'K\x01Q.', b'\x95\x10\x00\x00\x00\x00\x00\x00\x00N.', b'(o.', b'(cbuiltins\nlist\no.', b'(ibuiltins\nlist\n.', b'(K\x01ibuiltins\nint\n.', b'\x8c\x02\xff\xff.', b'V\\u00e9\n.', b'U\x02\xc3\xa9.', b'jaaaa.', b'Nraaa\x00.']
for b in bad:
    try: print(b, _pickle.loads(b))
    except Exception as e: print(b, type(e).__module__, type(e).__name__, e)
class R:
    def __init__(s, r): s.r = r
    def __reduce__(s): return s.r
class R2:
    def __init__(s, r): s.r = r
    def __reduce_ex__(s, p): 
        if isinstance(s.r, Exception): raise s.r
        return s.r
def __newobj__(c, *a): pass
def __newobj_ex__(c, a, k): pass
for r in [1, (), (1,), (1,2), (int,3), (int,(),), (int,(),1,2), (int,(),1,None,3), (int,(),None,None,None,3), 'nope', 'func', (__newobj__, ()), (__newobj__, (1,)), (__newobj__, (int,)), (__newobj_ex__, (1,)), (__newobj_ex__, (R,1,2)), (__newobj_ex__, (R,(),2)), ValueError('z'), (int,(lambda:1,)), (int,(),lambda:1), (lambda:1,())]:
    for k in (R, R2):
        try: print(r if not callable(r) else '', _pickle.dumps(k(r)))
        except Exception as e: print(type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0], [str(n) for n in getattr(e,'__notes__',[])], type(e.__cause__).__name__, type(e.__context__).__name__)
def loc(): return lambda: 1
for o in [loc(), lambda: 1, [1,{'k':(loc(),)}], {1:2, 'zz': {loc()}}, sys, (i for i in ()), sys._getframe(), type('Q',(),{}), io.StringIO.write, io.BytesIO(b'a'), property(), classmethod(func), staticmethod(func)]:
    for p in (0,2,5):
        try: print(_pickle.dumps(o,p)[:100])
        except Exception as e: print(type(e).__module__, type(e).__name__, str(e).split(' at 0x')[0].split(': <')[0], [n.split(' at 0x')[0] for n in getattr(e,'__notes__',[])], type(e.__cause__).__name__, type(e.__context__).__name__)
class PP(_pickle.Pickler):
    def persistent_id(s, o): return 'pid%d'%o if isinstance(o, int) and o>5 else None
    def reducer_override(s, o): return (int, ('7',)) if isinstance(o, A) else NotImplemented
class UU(_pickle.Unpickler):
    def persistent_load(s, p): return ('P', p)
    def find_class(s, m, n): print('fc', m, n); return super().find_class(m, n)
for p in range(6):
    f=io.BytesIO(); q=PP(f, p); q.dump([1,10,a,[10]]); print(f.getvalue()); f.seek(0); print(UU(f).load()); print(q.memo.copy().__len__(), q.bin, q.fast)
p=_pickle.Pickler(io.BytesIO()); 
for e in ['p.dispatch_table','p.memo','p.foo','_pickle.Pickler(3)','_pickle.Pickler()','_pickle.Pickler(io.BytesIO(),6)','_pickle.Pickler(io.BytesIO(),4,buffer_callback=print)','_pickle.Unpickler(3)','_pickle.loads("a")','_pickle.load(3)','_pickle.dump(1,2)','_pickle.Unpickler(io.BytesIO(b"N")).load()', '_pickle.PickleBuffer(3)', '_pickle.Pickler.__new__(_pickle.Pickler).dump(1)','_pickle.Unpickler.__new__(_pickle.Unpickler).load()']:
    try: r=eval(e); print(e, type(r).__name__)
    except Exception as x: print(e, type(x).__module__, type(x).__name__, x)
bufs=[]; d=_pickle.dumps([_pickle.PickleBuffer(b'abc'), _pickle.PickleBuffer(bytearray(b'de'))],5,buffer_callback=bufs.append); print(d, bufs[0].raw().tobytes(), len(_pickle.loads(d, buffers=bufs))); print(_pickle.dumps([_pickle.PickleBuffer(b'abc'), _pickle.PickleBuffer(bytearray(b'de'))],5))
class W:
    def write(s, b): print('w', type(b).__name__, len(b))
_pickle.dump(['a'*70000, b'b'*100, ['c'*50]*3, b'd'*70000, list(range(30000))], W(), 4)
f=io.BytesIO(); [_pickle.dump(i, f) for i in range(3)]; f.seek(0); print([_pickle.load(f) for _ in range(3)])
class DT(_pickle.Pickler): dispatch_table = {A: lambda o: (str, ('dt',))}
f=io.BytesIO(); DT(f).dump(A()); print(_pickle.loads(f.getvalue()))
