PROGRAMS = [
    "[i := 0 for i in range(5)]",
    "[[(i := 0) for j in range(5)] for i in range(5)]",
    "[i for i in range(5) if (j := 0) for j in range(5)]",
    "[i for i in (j := range(5))]",
    "class C:\n    [j := i for i in range(5)]",
    "type A = [(x := 1) for _ in ()]",
    "def f[T: [(x := 1) for _ in ()]](): pass",
    "class C[T]([(x := 1) for _ in ()]): pass",
    "x: (y := 1)",
    "def f(x: (yield)): pass",
    "def f() -> (await x): pass",
    "type A = (x := 1)",
    "class C[T]((x := 1)): pass",
    "def f[T: (yield)](): pass",
    "def f[T = (x := 1)](): pass",
    "def f[T: (int, (x := 1))](): pass",
    "[(yield) for x in ()]",
    "def f(): return ((yield x) for x in ())",
]
for program in PROGRAMS:
    try:
        compile(program, "<case>", "exec")
        print("accepted")
    except SyntaxError as error:
        print(error.msg, (error.lineno, error.offset, error.end_lineno, error.end_offset))
