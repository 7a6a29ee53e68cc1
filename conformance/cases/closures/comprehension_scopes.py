x = "outer"
print([x for x in range(3)], x)
print({k: [k for k in range(2)] for k in "ab"}, x)
fs = [[lambda: (i, j) for j in range(2)] for i in range(2)]
print([[f() for f in row] for row in fs])
def f():
    y = 1
    r = [y := y + i for i in range(3)]
    return r, y
print(f())
print([(lambda a=a: a)() for a in "xyz"])
def g(n):
    return [[n * m for m in range(n)] for n in range(3)], n
print(g(7))
try:
    compile("[i := 0 for i in range(3)]", "", "eval")
except SyntaxError as e:
    print(e.msg)
