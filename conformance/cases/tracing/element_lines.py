"""Line events of what is put together item by item: comprehensions, long displays, calls."""
import sys

PROGRAMS = [
    """
[x for x in (1, 2)
 if x]
[x
 for x in (1, 2)
 for y in (1, 2)]
[
    x for x in (1, 2)
    for y in (1, 2)]
""",
    """
def f(a):
    b = [x for x in
         a if x
         and not (x == 3 or
                  x == 4)]
    return str(
        {x: y
         for x, y in b})
try:
    f((1, 2, 0, 3))
except TypeError:
    pass
""",
    """
def f(a):
    return list(
        x
        for x in a
        for y in a
        if y
    ), {"k": a, "l": {x: 1
        for x in a}, "m": a}
f((1, 0))
""",
    """
def f(a):
    return a[
        [x for x in (0, 1)][
            0]]
f("ab")
""",
    """
def f(a, *args, **kwargs):
    f_ = dict(
        a,
        **a)
    return print(
        *args,
        end="",
        sep="",
        **a
    ), print(end="",
             **a), {
        **a,
        "a": a,
        **a,
        "b": a,
        "c": a}
f({})
""",
    "a = 1\nx = {\n" + "".join(f"'a{i}': a,\n" for i in range(15)) + "}\n",
    "a = 1\nx = {\n" + "".join(f"'a{i}': a,\n" for i in range(16)) + "}\n",
    "a = 1\nx = {\n" + "".join(f"'a{i}': a,\n" for i in range(20)) + "}\n",
    "a = 1\nx = [\n" + "a,\n" * 30 + "]\n",
    "a = 1\nx = [\n" + "a,\n" * 31 + "]\n",
    "a = 1\nx = (\n" + "a,\n" * 31 + ")\n",
    "a = 1\nx = {\n" + "a,\n" * 31 + "}\n",
    "a = 1\nx = max(\n" + "a,\n" * 31 + ")\n",
    "a = 1\nx = dict(\n" + "".join(f"a{i}=a,\n" for i in range(15)) + ")\n",
    "a = 1\nx = dict(\n" + "".join(f"a{i}=a,\n" for i in range(16)) + ")\n",
    """
def f[
    T,
    *Ts
](
    a=str(
        1)
):
    return a
f()
class C[
    T
](
    object
):
    pass
""",
    """
def f(x):
    global y
    if (y
            := x) and (z :=
                       x):
        pass
    a = b = (
        None)
    return t"{x
        }{y}"
f(1)
""",
]


def trace(frame, event, argument):
    if frame.f_code.co_filename != "<program>":
        return None
    seen.append(f"{event[0]}{frame.f_lineno}")
    return trace


for number, program in enumerate(PROGRAMS):
    seen = []
    code = compile(program, "<program>", "exec")
    sys.settrace(trace)
    try:
        exec(code, {"__name__": "program"})
    finally:
        sys.settrace(None)
    print(number, *seen)
