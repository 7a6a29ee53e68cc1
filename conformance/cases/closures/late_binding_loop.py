fs = []
for i in range(4):
    fs.append(lambda: i)
print([f() for f in fs])
i = 99
print([f() for f in fs])
def make():
    out = []
    for j in range(4):
        def f(): return j
        out.append(f)
    return out
fs = make()
print([f() for f in fs], len({id(f.__closure__[0]) for f in fs}))
print([f() for f in [lambda: k for k in range(4)]])
print([f() for f in (lambda: k for k in range(4))])
print([f() for f in list(lambda: k for k in range(4))])
print({n: f() for n, f in {k: (lambda: k) for k in range(3)}.items()})
