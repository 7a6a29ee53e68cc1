def f(v):
    match v:
        case 1 | "a" | None:
            return 1
        case [x, *rest] if x:
            return rest
        case {"k": C(y=z), **others}:
            return z
        case _:
            return 0
