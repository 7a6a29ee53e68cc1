x = "global"
def f():
    x = "local"
    print(eval("x"), eval("x", {"x": "given"}), eval("x", globals()))
    exec("x = 'changed'; made = 1")
    print(x, "made" in locals())
    ns = {}
    exec("def g(): return x", globals(), ns)
    print(ns["g"]())
    d = dict(x="d")
    exec("def g():\n return x\nr = g()", d)
    print(d["r"])
    def inner(): return eval("x")
    try:
        print(inner())
    except NameError as e:
        print(e)
    return [eval("x") for _ in range(1)]
print(f())
try:
    exec("def f():\n return y\nf()", {}, {"y": 1})
except NameError as e:
    print(e)
try:
    eval("a b")
except SyntaxError as e:
    print(e)
