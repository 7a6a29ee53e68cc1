"""Setting f_lineno: where a call may go on, and what each jump does."""
import sys
import warnings

warnings.simplefilter("ignore")


class Context:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)

    def __exit__(self, *error):
        print("exit", self.name, error[0] and error[0].__name__)


class Jumper:
    """Jumps once, at an event on a line, and tells of the lines."""

    def __init__(self, function, start, goal, event="line"):
        self.code = function.__code__
        self.start = start
        self.goal = goal
        self.event = event
        self.lines = []

    def __call__(self, frame, event, argument):
        if frame.f_code is not self.code:
            return None
        line = frame.f_lineno - self.code.co_firstlineno
        self.lines.append((event[0], line))
        if (event, line) == (self.event, self.start):
            self.start = None
            frame.f_lineno = self.code.co_firstlineno + self.goal
        return self


def jump(function, start, goal, event="line"):
    jumper = Jumper(function, start, goal, event)
    print("==", function.__name__, start, "->", goal)
    sys.settrace(jumper)
    try:
        result = function()
        sys.settrace(None)
        print("result", result)
    except Exception as error:
        sys.settrace(None)
        print(type(error).__name__, error)
    print(*["%s%d" % each for each in jumper.lines])


def straight():
    a = 1
    b = 2
    c = 3
    return a, b, c


jump(straight, 1, 3)
jump(straight, 3, 1)
jump(straight, 2, 2)
jump(straight, 2, 40)
jump(straight, 2, -40)
jump(straight, 4, 0)
jump(straight, 0, 3, "call")
jump(straight, 4, 3, "return")


def loops():
    seen = []
    for i in range(3):
        seen.append(i)
        for j in "ab":
            seen.append(j)
            k = 0
        else:
            seen.append("else")
        l = 0
    while len(seen) < 20:
        seen.append(20)
    else:
        seen.append("end")
    return seen


for start, goal in ((1, 3), (1, 5), (5, 3), (5, 8), (5, 9), (5, 10), (9, 3), (9, 2), (1, 11), (12, 2), (6, 13),
                    (13, 6), (3, 11), (8, 5), (9, 5)):
    jump(loops, start, goal)


def guarded():
    seen = []
    try:
        seen.append(1)
        1 / 0
    except ZeroDivisionError as e:
        seen.append(2)
        seen.append(3)
    except ValueError:
        seen.append(4)
    else:
        seen.append(5)
    finally:
        seen.append(6)
        seen.append(7)
    return seen


for start, goal in ((1, 6), (3, 5), (3, 6), (3, 11), (3, 13), (6, 9), (6, 14), (6, 3), (7, 6), (14, 13), (13, 1),
                    (1, 13), (13, 6), (6, 8)):
    jump(guarded, start, goal)


def failing():
    try:
        try:
            1 / 0
        finally:
            a = 1
            b = 2
    except ZeroDivisionError:
        c = sys.exception()
        return type(c)
    return "over"


for start, goal in ((5, 6), (5, 10), (6, 5), (6, 8), (8, 5), (9, 10)):
    jump(failing, start, goal)


def contexts():
    with Context("a"):
        x = 1
        with Context("b"):
            y = 2
            z = 3
        x = 4
    with Context("c"):
        z = 5
    return z


for start, goal in ((2, 8), (4, 6), (5, 8), (4, 9), (8, 2), (9, 2), (1, 2), (1, 9), (5, 2), (8, 5)):
    jump(contexts, start, goal)


def generator():
    for i in range(3):
        yield i
        j = 0
    with Context("g"):
        yield "in"
    yield "end"


def run_generator():
    return list(generator())


for start, goal, event in ((2, 3, "line"), (3, 6, "line"), (3, 5, "line"), (2, 3, "return"), (2, 6, "return"),
                           (5, 6, "return"), (6, 2, "line"), (6, 5, "line")):
    jumper = Jumper(generator, start, goal, event)
    print("== generator", start, goal, event)
    sys.settrace(jumper)
    try:
        print(run_generator())
    except ValueError as error:
        print(error)
    sys.settrace(None)
    print(*["%s%d" % each for each in jumper.lines])


def lines_of_one():
    a = [
        1,
        len("x")]
    b = 2
    return (
        a,
        b)


for start, goal in ((5, 2), (4, 2), (4, 3), (4, 5), (4, 6), (2, 4), (6, 4)):
    jump(lines_of_one, start, goal)


def choices(x=2):
    if x == 1:
        y = 1
    elif x == 2:
        y = 2
    elif x == 3:
        y = 3
    else:
        y = 4
    match x:
        case 1:
            z = 1
        case 2:
            z = 2
    return y, z


for start, goal in ((1, 2), (1, 5), (1, 6), (4, 8), (4, 1), (4, 3), (9, 13), (14, 3)):
    jump(choices, start, goal)


def begun():
    """Traced from its middle on."""
    frame = sys._getframe()
    seen = []
    for i in range(3):
        seen.append(i)
        if i == 1:
            jumper = Jumper(begun, 9, 11)
            sys.settrace(jumper)
            frame.f_trace = jumper
            seen.append("traced")
            seen.append("not reached")
            seen.append("reached")
    sys.settrace(None)
    return seen, jumper.lines


def values(value):
    def trace(frame, event, argument):
        if event == "line" and frame.f_code is straight.__code__:
            try:
                frame.f_lineno = value
            except Exception as error:
                print(repr(value), type(error).__name__, error)
            try:
                del frame.f_lineno
            except Exception as error:
                print(type(error).__name__, error)
            return None
        return trace

    sys.settrace(trace)
    straight()
    sys.settrace(None)


print(begun()[0])
values("x")
values(1.0)
values(True)
values(10**20)
try:
    sys._getframe().f_lineno = 1
except ValueError as error:
    print(error)
