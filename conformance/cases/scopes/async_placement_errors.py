PROGRAMS = [
    "await x",
    "def f(): await x",
    "async def f():\n    def g():\n        await x",
    "def f():\n    async with a: pass",
    "async for x in y: pass",
    "def f(): return [x async for x in y]",
    "def f(): return (x async for x in y)",
    "async def f(): return [x async for x in y]",
    "async def f(): return [[x async for x in y] for z in w]",
    "lambda: await x",
    "__debug__ = 1",
    "del __debug__",
    "def f(__debug__): pass",
    "f(__debug__=1)",
    "x.__debug__ = 1",
    "import __debug__",
    "from __future__ import braces",
    "from __future__ import nothing",
    "x = 1\nfrom __future__ import annotations",
]
for program in PROGRAMS:
    try:
        compile(program, "<case>", "exec")
        print("accepted")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
