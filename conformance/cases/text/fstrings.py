"""Pieces of f-strings."""

x = 42
name = "W\xf6rld"
pi = 3.14159
print(f"{x} {x!r} {x=} {x:>6} {x:#x} {name!a} {name:^9}|")
print(f"{pi:.2f} {pi:{8}.{3}} {'nested ' + f'{x}'}")
print(f"{x:{'>' if x else '<'}{6}}", f"{{}}", f"{x!r:>5}", f"{name[0]}")


class F:
    def __format__(self, spec):
        return "<" + spec + ">"


print(f"{F()} {F():abc} {F()!s:.3}")
try:
    f"{x:q}"
except ValueError as e:
    print(e)
try:
    f"{F.__format__:x}"
except TypeError as e:
    print(e)
