def classify(value):
    match value:
        case [x, *rest] if (lambda: x)():
            return "sequence", x, rest
        case {"key": k, **others}:
            return "mapping", k, others
        case int() | float() as number:
            return "number", (lambda: number)()
        case _:
            return sorted(locals())


for value in ([1, 2, 3], [0], {"key": 1, "z": 2}, 3.5, "text"):
    print(classify(value))
