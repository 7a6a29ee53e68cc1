"""Tools are told of all threads, those that were there before and those that come."""
import sys
import threading

M = sys.monitoring
E = M.events
seen = []
go = threading.Event()
ready = threading.Event()


def work():
    return threading.current_thread().name


def early():
    ready.set()
    go.wait()
    work()


def started(code, offset):
    if code is work.__code__:
        seen.append(threading.current_thread().name)


first = threading.Thread(target=early, name="early")
first.start()
ready.wait()
M.use_tool_id(3, "threads")
M.register_callback(3, E.PY_START, started)
M.set_events(3, E.PY_START)
go.set()
first.join()
late = threading.Thread(target=work, name="late")
late.start()
late.join()
work()
M.free_tool_id(3)
work()
print(seen)

calls = []


def trace(frame, event, arg):
    if frame.f_code is work.__code__:
        calls.append((threading.current_thread().name, event))
    return trace


go.clear()
ready.clear()
second = threading.Thread(target=early, name="second")
second.start()
ready.wait()
threading.settrace_all_threads(trace)
go.set()
second.join()
sys.settrace(None)
threading.settrace(None)
print(calls)
