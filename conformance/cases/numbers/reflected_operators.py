class Base:
    def __init__(self, tag):
        self.tag = tag

    def __add__(self, other):
        return f"{self.tag}+"

    def __radd__(self, other):
        return f"+{self.tag}"

    def __lt__(self, other):
        return f"{self.tag}<"

    def __gt__(self, other):
        return f"{self.tag}>"

    def __pow__(self, other, mod=None):
        return f"pow {self.tag} {mod}"

    def __rpow__(self, other, mod=None):
        return f"rpow {self.tag} {mod}"


class Inherits(Base):
    pass


class Overrides(Base):
    def __radd__(self, other):
        return f"own +{self.tag}"

    def __gt__(self, other):
        return f"own {self.tag}>"


b, i, o = Base("b"), Inherits("i"), Overrides("o")
print(b + i, b + o, i + b, o + b, 1 + b, b + 1, 1.5 + i, "a" < b, b < i, b < o, o < b, 3 > b)
print(pow(b, 2), pow(2, b), pow(b, 2, 3), pow(2, 3, b) if False else "", b ** i, i ** o)


class Int(int):
    def __radd__(self, other):
        return "Int.radd"

    def __rsub__(self, other):
        return "Int.rsub"


print(1 + Int(2), Int(2) + 1, 1.5 + Int(2), Int(1) + Int(2), 5 - Int(1), True + Int(1))


class Never:
    __add__ = None
    __radd__ = None


for e in ("Never() + 1", "1 + Never()", "Never() - 1"):
    try:
        print(eval(e))
    except TypeError as error:
        print(error)
