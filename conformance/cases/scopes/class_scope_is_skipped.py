x = "global"


class Outer:
    x = "class"

    def method(self):
        return x

    class Inner:
        seen = x

    lam = lambda self: x
    gen = list(x for _ in range(1))
    first = [y for y in x]


o = Outer()
print(o.method(), Outer.Inner.seen, o.lam(), Outer.gen)
print(Outer.first)
