"""sys.monitoring: tools, events, callbacks, DISABLE, local events and errors."""
import sys
M=sys.monitoring; E=M.events
print([n for n in dir(M)]); print({n:getattr(E,n) for n in dir(E) if n[0]!='_'})
print(type(M.DISABLE), type(M.MISSING), M.DEBUGGER_ID, M.COVERAGE_ID, M.PROFILER_ID, M.OPTIMIZER_ID)
def err(f,*a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
err(M.use_tool_id, 9,'x'); err(M.use_tool_id,1,3); err(M.set_events,1,1); err(M.use_tool_id,1,'t'); err(M.use_tool_id,1,'t'); err(M.get_tool,1); err(M.get_tool,2); err(M.get_tool,-1)
err(M.set_events,1,1<<30); err(M.set_events,1,E.C_RETURN); err(M.get_events,1); err(M.set_local_events,1,3,1); err(M.set_local_events,1,err.__code__,E.PY_UNWIND); err(M.get_local_events,1,err.__code__)
err(M.register_callback,1,3,print); err(M.register_callback,1,1<<25,print); err(M.register_callback,1,E.LINE,None); err(M.register_callback,1,E.LINE,print); err(M.register_callback,1,E.LINE,None)
err(M.free_tool_id,2); err(M.free_tool_id,1); err(M.restart_events); err(M.clear_tool_id,1); err(M._all_events)
print(M.use_tool_id.__doc__, M.register_callback.__text_signature__, M.__doc__)
log=[]
T=2
M.use_tool_id(T,'log')
def cb(name):
    def c(code, *a):
        if code.co_filename==__file__ and code.co_name!='cb':
            vals=[]
            for x in a:
                if isinstance(x,int): continue
                vals.append(getattr(x,'__name__',None) or (repr(x) if isinstance(x, (list, str, Exception)) else type(x).__name__))
            if name=='LINE': vals=[a[0]-code.co_firstlineno]
            log.append((name, code.co_name, *vals))
    return c
def gen():
    x = yield 1
    yield 2
def gen2():
    yield from gen()
    return 5
def fn(a):
    b = len([a])
    return b
def work():
    fn(1)
    for x in gen2(): pass
    g = gen(); next(g)
    try: g.throw(ValueError('v'))
    except ValueError: pass
    try:
        try: fnerr()
        finally: y = 1
    except KeyError as e: z = 2
    [].append(3)
    int('7')
    str(*[1])
    class A:
        def m(self): return 1
    A().m()
    x = A().m; x()
    try: next(iter([]))
    except StopIteration: pass
def fnerr(): raise KeyError('k')
for names in (['PY_START','PY_RESUME','PY_RETURN','PY_YIELD','PY_UNWIND','PY_THROW'], ['CALL','C_RETURN','C_RAISE'], ['LINE'], ['RAISE','RERAISE','EXCEPTION_HANDLED','STOP_ITERATION']):
    ev=0
    for n in names:
        M.register_callback(T, getattr(E,n), cb(n)); ev |= getattr(E,n)
    M.set_events(T, ev)
    try: work()
    finally: M.set_events(T,0)
    for n in names: M.register_callback(T,getattr(E,n),None)
    print('==', names)
    for l in log: print(*l)
    log.clear()
# local + DISABLE
cnt=[0]
def lcb(code,line):
    cnt[0]+=1
    return M.DISABLE
M.register_callback(T,E.LINE,lcb)
M.set_local_events(T, fn.__code__, E.LINE)
fn(1); fn(1); print(cnt); M.restart_events(); fn(1); print(cnt, M.get_local_events(T,fn.__code__))
M.set_local_events(T, fn.__code__, 0)
def bad(code, off, exc): return M.DISABLE
M.register_callback(T,E.PY_UNWIND,bad)
M.set_events(T,E.PY_UNWIND)
try: fnerr()
except Exception as e: print(type(e), e)
M.set_events(T,0)
def boom(*a): raise ZeroDivisionError('boom')
M.register_callback(T,E.PY_START,boom)
M.set_local_events(T, fn.__code__, E.PY_START)
try: fn(1)
except Exception as e: print(repr(e))
M.set_local_events(T, fn.__code__, 0)
M.free_tool_id(T)
print(M.get_tool(T))
