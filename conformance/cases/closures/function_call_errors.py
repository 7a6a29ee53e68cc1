def f(a, b, /, c, *, d, e=5): pass
def outer():
    def inner(x, y): pass
    return inner
cases = ["f()", "f(1)", "f(1,2,3)", "f(1,2,3,4,d=1)", "f(1,2,c=3)", "f(1,2,3,d=1,zz=2)", "f(a=1,b=2,c=3,d=4)",
         "f(1,2,3,c=4,d=5)", "outer()(1)", "outer()()", "outer()(1,2,3)", "outer()(1,y=2,x=3)", "(lambda x: x)()",
         "f(*1)", "f(**1)", "f(**{1:2})", "outer()(1, **{'x': 2, 'y': 3})", "outer()(y=1, **{'y': 3})"]
for c in cases:
    try:
        eval(c)
        print(c, "ok")
    except TypeError as e:
        print(c, "->", e)
