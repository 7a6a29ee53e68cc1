# A hot closure that is let go lets go of what it captured, though its code stays in use.
import gc
import weakref


class Big:
    pass


def make():
    big = Big()
    return (lambda: big), weakref.ref(big)


def make_generator():
    big = Big()

    def items():
        for i in range(3):
            yield big, i

    return items, weakref.ref(big)


def collect():
    for _ in range(3):
        gc.collect()


get, freed = make()
for _ in range(20_000):
    get()
print(freed() is get())
del get
collect()
print(freed())

items, freed = make_generator()
for _ in range(5_000):
    last = [i for _, i in items()]
print(last, freed() is not None)
del items
collect()
print(freed())

other, freed = make()
print(type(other()).__name__)
del other
collect()
print(freed())


# Nor does a compilation that waits for others: many functions that become hot at once.
SOURCE = "def make(captured):\n    def get():\n        return captured\n    return get\n"
gets, references = [], []
for _ in range(40):
    namespace = {}
    exec(SOURCE, namespace)
    captured = Big()
    gets.append(namespace["make"](captured))
    references.append(weakref.ref(captured))
    del captured
for get in gets:
    for _ in range(600):
        get()
del get, gets, namespace
collect()
print([reference() for reference in references if reference() is not None])
