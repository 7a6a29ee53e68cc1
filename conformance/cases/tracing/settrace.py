"""sys.settrace and sys.setprofile: the events of calls, lines, returns and exceptions."""
import sys
out = []
def tracer(frame, event, arg):
    if event == 'exception':
        arg = arg[0].__name__
    out.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, arg if not callable(arg) else 'fn'))
    return tracer

def f(n):
    total = 0
    for i in range(n):
        if i == 1:
            total += 10
        else:
            total += 1
    while total > 10:
        total -= 5
    return total

def g():
    try:
        1 / 0
    except ZeroDivisionError:
        x = [0, 1]
    finally:
        y = 2
    return x

def gen():
    yield 1
    yield 2

def h():
    return list(gen())

def fail():
    raise ValueError("v")

def run(fn, *args):
    global out
    out = []
    sys.settrace(tracer)
    try:
        try:
            fn(*args)
        except ValueError:
            pass
    finally:
        sys.settrace(None)
    for o in out: print(o)
    print('--')
run(f, 2); run(g); run(h); run(fail)
def prof(frame, event, arg):
    if not event.startswith('c_'):
        out.append((event, frame.f_code.co_name))
out = []
sys.setprofile(prof)
h()
sys.setprofile(None)
print(out)
def no_local(frame, event, arg):
    out.append((event, frame.f_code.co_name))
out = []
sys.settrace(no_local)
f(1)
sys.settrace(None)
print(out)
print(sys.gettrace(), sys.getprofile())
def bad(frame, event, arg):
    raise OSError("bad tracer")
sys.settrace(bad)
try:
    f(1)
except OSError as e:
    print(e)
print(sys.gettrace())
def caller():
    x = 1
    sys._getframe().f_trace = tracer
    sys.settrace(tracer)
    y = 2
    z = x + y
    sys.settrace(None)
out = []
caller()
for o in out: print(o)
