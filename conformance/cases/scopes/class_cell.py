class Base:
    def who(self):
        return __class__.__name__

    @staticmethod
    def static():
        return __class__


class Derived(Base):
    def both(self):
        return super().who(), __class__.__name__

    inner = lambda self: __class__


d = Derived()
print(d.both(), d.inner(), Base.static())
print(Derived.both.__code__.co_freevars, Derived.both.__closure__[0].cell_contents is Derived)
print(Base.who.__closure__[0] is Base.static.__closure__[0])
