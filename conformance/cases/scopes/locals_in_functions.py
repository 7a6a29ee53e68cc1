def f(a, b=2):
    c = a + b
    snapshot = locals()
    snapshot["c"] = "ignored"
    snapshot["extra"] = 1
    return c, locals()


print(f(1))


def independent():
    x = 1
    first = locals()
    x = 2
    second = locals()
    return first["x"], second["x"], first is second


print(independent())


def with_cells(p):
    q = p

    def inner():
        return sorted(locals()), q

    return inner(), sorted(locals())


print(with_cells("v"))
