PROGRAMS = [
    "def f():\n    x = 1\n    global x",
    "def f():\n    print(x)\n    global x",
    "def f(x):\n    global x",
    "def f():\n    x: int\n    global x",
    "def f():\n    global x\n    x: int = 1",
    "def f():\n    nonlocal x",
    "nonlocal x",
    "x = 1\ndef f():\n    nonlocal x",
    "def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x",
    "def f():\n    x = 1\n    def g(x):\n        nonlocal x",
    "def f():\n    x = 1\n    def g():\n        global x\n        nonlocal x",
    "def f[T]():\n    nonlocal T",
    "def f():\n    def g[T]():\n        def h():\n            nonlocal T",
    "class C:\n    x = 1\n    def f(self):\n        nonlocal x",
    "def f(a, a): pass",
    "lambda a, *, a: 0",
    "def f[T, T](): pass",
    "x = 1\nglobal x",
]
for program in PROGRAMS:
    try:
        compile(program, "<case>", "exec")
        print("accepted")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
