"""Calls of built-ins with too few, too many and wrong arguments: what each TypeError says."""


class Plain:
    pass


def attempt(label, function, *args, **keywords):
    try:
        result = function(*args, **keywords)
        print(label, "->", type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, ascii(str(error)))


ARGUMENTS = [(), (1,), ("a", "b"), (None,), ([], []), (1, 2, 3), (1, 2, 3, 4), (10**30,)]
FUNCTIONS = [
    int, str, float, complex, bool, bytes, list, tuple, dict, set, frozenset, range, slice,
    enumerate, zip, map, filter, reversed, sorted, max, min, sum, abs, round, pow, divmod, len,
    iter, next, ord, chr, hex, bin, oct, ascii, repr, callable, getattr, setattr, hasattr,
    delattr, isinstance, issubclass, format, vars, any, all, memoryview, bytearray, property,
    staticmethod, classmethod,
]  # fmt: skip
for function in FUNCTIONS:
    for arguments in ARGUMENTS:
        attempt(f"{function.__name__}{arguments}", function, *arguments)

for owner, names in {
    "abc": "split replace join encode expandtabs center zfill startswith translate",
    b"abc": "split replace join decode hex find expandtabs",
    (1, 2): "index count",
    None: "__repr__ __eq__ __bool__ __getattribute__ __str__",
}.items():
    for name in names.split():
        for arguments in ARGUMENTS:
            attempt(f"{owner!r}.{name}{arguments}", getattr(owner, name), *arguments)

for name in "append insert extend pop remove index sort".split():
    for arguments in ARGUMENTS:
        attempt(f"list.{name}{arguments}", getattr([3, 1], name), *arguments)

attempt("encode surrogate", "x".encode, "\ud800")
attempt("encode null", "x".encode, "utf-8\0")
attempt("lone", "\ud800".encode)
attempt("note", ValueError().add_note, None)
attempt("order", memoryview(b"ab").tobytes, 1)
