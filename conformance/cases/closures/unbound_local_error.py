def f():
    print(x)
    x = 1
def g():
    x += 1
def h():
    del x
    print(x)
def i():
    x = 1
    del x
    return x
def j(flag):
    if flag:
        v = 1
    return v
def k():
    for n in []:
        pass
    return n
x = 0
for fn in (f, g, h, i, lambda: j(False), k):
    try:
        fn()
    except UnboundLocalError as e:
        print(type(e).__name__, e, e.name)
print(j(True))
