def make(value):
    match value:
        case {"op": op, **rest}:
            return lambda: (op, rest)
        case [first, *others]:
            return lambda: (first, others)
        case int(n) | float(n):
            return lambda: n * 2
        case str() as s:
            return lambda: s.upper()
    return lambda: None
for v in ({"op": "add", "x": 1}, [1, 2, 3], 4, 2.5, "abc", None):
    print(make(v)())
