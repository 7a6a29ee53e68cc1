def f():
    x = [1]
    def g():
        nonlocal x
        del x
    def h():
        return x
    print(h())
    g()
    for fn in (h, g):
        try:
            fn()
        except NameError as e:
            print(type(e).__name__, str(e))
    x = 2
    print(h())
f()
