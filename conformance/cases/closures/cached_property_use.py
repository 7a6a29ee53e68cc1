from functools import cached_property
class Data:
    def __init__(self): self.n = 0
    @cached_property
    def value(self):
        "doc"
        self.n += 1
        return self.n
d = Data()
print(d.value, d.value, d.__dict__, Data.value.__doc__, Data.value.attrname)
del d.value
print(d.value)
class Slots:
    __slots__ = ()
    @cached_property
    def v(self): return 1
try:
    Slots().v
except TypeError as e:
    print(e)
