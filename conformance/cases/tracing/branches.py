"""Branches and jumps: the events of sys.monitoring and co_branches(), told by line."""

import sys

monitoring = sys.monitoring
E = monitoring.events
TOOL = 3


def line(code, offset):
    for start, end, number in code.co_lines():
        if start <= offset < end:
            return number - code.co_firstlineno
    return None


def show(function, *args):
    code = function.__code__
    told = []

    def way(name):
        return lambda code, source, to: told.append((name, line(code, source), line(code, to)))

    callbacks = {
        E.BRANCH_LEFT: way("left"),
        E.BRANCH_RIGHT: way("right"),
        E.JUMP: way("jump"),
        E.LINE: lambda code, number: told.append(("line", number - code.co_firstlineno)),
    }
    monitoring.use_tool_id(TOOL, "case")
    for event, callback in callbacks.items():
        monitoring.register_callback(TOOL, event, callback)
    monitoring.set_local_events(TOOL, code, sum(callbacks))
    try:
        function(*args)
    except Exception as e:
        told.append(type(e).__name__)
    monitoring.set_local_events(TOOL, code, 0)
    monitoring.free_tool_id(TOOL)
    print(function.__name__, args, *told)
    branches = list(code.co_branches())
    print("   ", [tuple(line(code, offset) for offset in branch) for branch in branches])
    sources = [source for source, _, _ in branches]
    print("   ", len(set(sources)) == len(sources), sources == sorted(sources))


def if_else(a):
    if a:
        x = 1
    else:
        x = 2
    return x


def if_alone(a):
    if a:
        x = 1


def if_elif(a):
    if a == 1:
        x = 1
    elif a == 2:
        x = 2
    else:
        x = 3
    y = x


def break_continue():
    for i in range(4):
        if i == 2:
            break
        if i == 0:
            continue
        i
    else:
        1
    return 3


def while_else(n):
    while n:
        n -= 1
        if n == 7:
            break
    else:
        n = 5
    return n


def nested():
    for i in range(2):
        for j in range(2):
            if j:
                i
            else:
                j


def tests(a, b, c):
    x = a and b
    if a and (b or c):
        x = 1
    if not (a or b):
        x = 2
    return a < b < c


def over_lines(a, b, c):
    if (a
            or b
            or c):
        return 1
    return 2


def asserts(a):
    assert a
    assert a, "x"
    return a


def comprehension(n):
    return [i for i in range(n) if i % 2]


def suppresses():
    class Context:
        def __enter__(self):
            return 1

        def __exit__(self, *info):
            return True

    with Context() as c:
        1 / 0
    return c


def cases(v):
    match v:
        case 1:
            return 1
        case "a":
            return 2
        case None:
            x = 3
        case _:
            x = 4
    return x


def is_none(a):
    if a is None:
        return 1
    if a is not None:
        return 2


def generator():
    for i in range(2):
        if i:
            yield i
    while i < 3:
        i += 1
        yield i


def drive(function):
    def run():
        return list(function())

    run.__name__ = function.__name__
    run.__code__ = run.__code__.replace(co_name=function.__name__)
    return run


for argument in 0, 1:
    for function in if_else, if_alone, asserts:
        show(function, argument)
for argument in 1, 2, 3:
    show(if_elif, argument)
show(break_continue)
show(while_else, 2)
show(while_else, 9)
show(nested)
show(tests, 1, 0, 3)
show(tests, 0, 0, 3)
show(over_lines, 1, 1, 0)
show(over_lines, 0, 0, 0)
show(comprehension, 3)
show(suppresses)
for argument in 1, "a", None, 2.0:
    show(cases, argument)
show(is_none, None)
show(is_none, 1)

# BRANCH stands for both ways, which are disabled together.
monitoring.use_tool_id(TOOL, "case")
seen = []


def once(code, source, to):
    seen.append((line(code, source), line(code, to)))
    return monitoring.DISABLE


print(monitoring.register_callback(TOOL, E.BRANCH, once))
print(monitoring.register_callback(TOOL, E.BRANCH_LEFT, once) is once)
print(monitoring.register_callback(TOOL, E.BRANCH, once) is once)
monitoring.set_local_events(TOOL, nested.__code__, E.BRANCH)
print(monitoring.get_local_events(TOOL, nested.__code__) == E.BRANCH_LEFT | E.BRANCH_RIGHT)
nested()
nested()
print(seen)
monitoring.set_local_events(TOOL, nested.__code__, 0)


# A callback may choose where to go on.
def skip(code, source, to):
    frame = sys._getframe(1)
    frame.f_lineno = frame.f_lineno + 2


def chooses(a):
    if a:
        return "left"
    return "jumped"


monitoring.register_callback(TOOL, E.BRANCH_LEFT, skip)
monitoring.set_local_events(TOOL, chooses.__code__, E.BRANCH_LEFT)
print(chooses(1), chooses(0))
monitoring.set_local_events(TOOL, chooses.__code__, 0)
monitoring.register_callback(TOOL, E.BRANCH_LEFT, None)

# A tool that is not in use wants nothing.
monitoring.free_tool_id(TOOL)
print(monitoring.get_events(TOOL), monitoring.get_local_events(TOOL, chooses.__code__))


# super() is a call, whatever becomes of it.
class Base:
    def method(self):
        return 1


class Derived(Base):
    def method(self):
        return super().method() + super(Derived, self).method()


monitoring.use_tool_id(TOOL, "case")
calls = []
for name in "CALL", "C_RETURN", "C_RAISE":
    def record(code, offset, callee, first, name=name):
        if code is Derived.method.__code__:
            missing = first is monitoring.MISSING
            calls.append((name, callee.__name__, missing or type(first).__name__))

    monitoring.register_callback(TOOL, getattr(E, name), record)
monitoring.set_events(TOOL, E.CALL | E.C_RETURN | E.C_RAISE)
Derived().method()
monitoring.set_events(TOOL, 0)
monitoring.free_tool_id(TOOL)
print(calls)
