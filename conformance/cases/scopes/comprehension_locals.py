def f():
    a = 1
    return [sorted(locals()) for b in range(2)]


print(f())


def g():
    names = list(sorted(locals()) for c in range(1))
    return names


print(g())


class C:
    inside = [sorted(k for k in locals() if k[0] != "_") for d in [1]]


print(C.inside)
