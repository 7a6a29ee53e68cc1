def f(a):
    b = 2
    before = locals()
    c = 3
    after = locals()
    before["b"] = 99
    return b, sorted(before), sorted(after), before is after
print(f(1))
def g():
    x = 1
    def inner():
        y = x
        return locals()
    return inner()
print(g())
def h():
    return [locals() for _ in (1,)][0].keys()
print(list(h()))
class C:
    z = 1
    snapshot = locals()
    w = 2
print("w" in C.snapshot, locals() is globals())
