sources = [
    "nonlocal x", "def f():\n nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x",
    "def f(x):\n nonlocal x", "def f(x):\n global x", "def f():\n x = 1\n global x",
    "def f():\n print(x)\n global x", "def f():\n global x\n nonlocal x", "class C:\n nonlocal x",
    "def f():\n x=1\n def g():\n  nonlocal x, y", "x = 1\nglobal x", "def f():\n x: int = 1\n global x",
    "def f():\n global x\n x: int = 1", "def f():\n [x for x in (1,)]\n nonlocal x",
    "def f():\n def g():\n  nonlocal __class__", "def f(a):\n def g(a):\n  nonlocal a", "lambda: (yield)\nnonlocal q",
]
for s in sources:
    try:
        compile(s, "<s>", "exec")
        print("ok", repr(s))
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
