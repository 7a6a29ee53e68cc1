# super under another name asks the frame for its class: that of the function called, not of its twin.
parent = super


class Base:
    def name(self):
        return "Base"


class Other(Base):
    def name(self):
        return "Other"


def make(base):
    class Made(base):
        def name(self):
            __class__
            return parent().name() + "+" + base.__name__

    return Made


first = make(Base)()
second = make(Other)()
seen = set()
for _ in range(3_000):
    seen.add((first.name(), second.name()))
print(seen)
