"""A class body reads the __class__ of the class around it, while its methods get its own."""


class Outer:
    def make(self):
        class Inner:
            seen = __class__.__name__

            def own(self):
                return __class__.__name__

        return Inner


inner = Outer().make()
print(inner.seen, inner().own())
body = next(c for c in Outer.make.__code__.co_consts if hasattr(c, "co_name"))
print(body.co_freevars, "__class__" in body.co_cellvars)


class Shadowed:
    __class__ = 413

    def name(self):
        return super().__repr__()[:10]


print(Shadowed().__class__, Shadowed().name())
