"""One place that sets an attribute of instances of many classes, which change meanwhile."""


def make(number):
    class Counted:
        def __init__(self):
            for i in range(number % 4):
                setattr(self, f"other{i}", i)

    Counted.__name__ = f"Counted{number}"
    return Counted


class Checked:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value * 2)


class Slotted:
    __slots__ = ("count",)


class Doubled:
    @property
    def count(self):
        return self.kept

    @count.setter
    def count(self, value):
        self.kept = value + 100


def put(o, value):
    o.count = value


classes = [make(number) for number in range(10)] + [Checked, Slotted, Doubled]
for _ in range(300):
    objects = [each() for each in classes]
    for i, o in enumerate(objects):
        put(o, i)
        put(o, o.count + 1)
print([o.count for o in objects])
print([getattr(o, "__dict__", None) for o in objects])
for each in classes[:6]:
    each.count = property(lambda self: "read only", lambda self, value: None)
for i, o in enumerate(objects):
    put(o, i * 1000)
print([o.count for o in objects])
print([getattr(o, "__dict__", None) for o in objects])
