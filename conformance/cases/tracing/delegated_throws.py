"""What trace functions and sys.monitoring tell of exceptions thrown through a delegation."""
import sys


def inner():
    try:
        yield 1
        yield 2
    except KeyError:
        yield "caught"
    except IndexError:
        return "ended"
    finally:
        done = True


def outer(source):
    result = yield from source
    return result


class Custom:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("custom")


async def items():
    yield 1
    yield 2


class Waiting:
    def __await__(self):
        yield "waiting"


async def waits():
    try:
        await Waiting()
    finally:
        done = True


async def loops():
    async for item in items():
        pass
    async for item in items(): pass


def traced(action):
    events = []

    def trace(frame, event, arg):
        if frame.f_code.co_filename != __file__ or frame.f_code is action.__code__:
            return None
        shown = arg[0].__name__ if event == "exception" else type(arg).__name__
        events.append((event, frame.f_code.co_name, frame.f_lineno, shown))
        return trace

    sys.settrace(trace)
    try:
        action()
    except BaseException as e:
        events.append(repr(e))
    finally:
        sys.settrace(None)
    return events


kept = []


def started(source):
    generator = outer(source)
    next(generator)
    kept.append(generator)
    return generator


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.throw(ValueError("thrown"))


actions = {
    "close": lambda: started(inner()).close(),
    "throw": lambda: started(inner()).throw(ValueError("thrown")),
    "caught": lambda: started(inner()).throw(KeyError("thrown")),
    "ended": lambda: started(inner()).throw(IndexError("thrown")),
    "no throw method": lambda: started(iter([1, 2])).throw(ValueError("thrown")),
    "StopIteration": lambda: started(iter([1, 2])).throw(StopIteration("result")),
    "custom": lambda: [None for _ in outer(Custom())],
    "for": lambda: [x for x in inner()] and [x for x in Custom()],
    "await": lambda: run(waits()),
    "async for": lambda: run(loops()),
}
for name, action in actions.items():
    print(name)
    for event in traced(action):
        print("   ", event)

monitoring = sys.monitoring
monitoring.use_tool_id(3, "case")
kinds = "LINE PY_THROW PY_YIELD PY_UNWIND RAISE RERAISE EXCEPTION_HANDLED STOP_ITERATION".split()
seen = []


def told(kind):
    def callback(code, offset, *rest):
        if code.co_name in ("inner", "outer", "waits", "loops"):
            shown = offset if kind == "LINE" else type(rest[0]).__name__
            seen.append((kind, code.co_name, shown))

    return callback


wanted = 0
for kind in kinds:
    event = getattr(monitoring.events, kind)
    monitoring.register_callback(3, event, told(kind))
    wanted |= event
for name, action in actions.items():
    seen.clear()
    monitoring.set_events(3, wanted)
    try:
        action()
    except BaseException as e:
        pass
    monitoring.set_events(3, 0)
    print(name, *seen, sep="\n    ")
for wanted in (monitoring.events.LINE, monitoring.events.LINE | monitoring.events.PY_START):
    seen.clear()
    monitoring.register_callback(3, monitoring.events.LINE, lambda code, line: seen.append(line))
    monitoring.register_callback(3, monitoring.events.PY_START, lambda code, offset: None)
    in_one_line = lambda: 1
    def body(): return 2
    for code in (in_one_line.__code__, body.__code__):
        monitoring.set_local_events(3, code, wanted)
    in_one_line()
    body()
    class Body: x = 1
    print(seen)
    for code in (in_one_line.__code__, body.__code__):
        monitoring.set_local_events(3, code, 0)
monitoring.free_tool_id(3)
