"""Who refers to an object, and to what an object refers, as the collector sees it."""
import gc
import types


class A:
    def __init__(self):
        self.items = [1]


def kinds(objects):
    return sorted(type(o).__name__ for o in objects)


a = A()
d = {"k": a}
print(kinds(gc.get_referrers(a.items)))
print(any(r is d for r in gc.get_referrers(a)))


def factory():
    def closure():
        return variable

    variable = [a]
    return closure


closure = factory()
print(kinds(gc.get_referrers(closure.__code__)), kinds(gc.get_referents(closure)))
print(kinds(gc.get_referrers(closure.__closure__[0])))


class B(A):
    def method(self):
        pass


print([c.__name__ for c in gc.get_referrers(A) if isinstance(c, type)])

# the way of the module trace from a code object to its class
functions = [f for f in gc.get_referrers(B.method.__code__) if isinstance(f, types.FunctionType)]
dicts = [x for x in gc.get_referrers(functions[0]) if isinstance(x, dict)]
print(functions == [B.method], [c for c in gc.get_referrers(dicts[0]) if hasattr(c, "__bases__")])


def is_found():
    local = ["here"]
    return any(o is local for o in gc.get_objects())


print(is_found(), len(gc.get_objects()) > 1000)


def generate():
    local = [7]
    for item in [local]:
        yield item


generator = generate()
print("generator" in kinds(gc.get_referrers(next(generator))))
print(kinds(gc.get_referents([1, "a"], {2: 3.0}, (None,), {b"x"})), gc.get_referents(1, "a", int))
print(kinds(gc.get_referents(a)), kinds(gc.get_referents(B)), kinds(gc.get_referents(a.__init__)))

for o in (1, "a", b"", bytearray(), range(1), (), object(), int, [], {}, (1,), A, a, print, gc):
    print(gc.is_tracked(o), end=" ")
print()

for generation in ("1", 1.5, 3, -5, 2**80):
    try:
        gc.get_objects(generation)
    except Exception as e:
        print(type(e).__name__, e)

gc.callbacks.append(lambda phase, info: print(phase, info["generation"], sorted(info)))
gc.collect(0)
gc.collect()
gc.callbacks.append(lambda phase, info: print(phase, gc.collect()))
gc.collect(1)
gc.callbacks.clear()
before = gc.get_stats()
gc.collect(0)
print([b["collections"] - a["collections"] for a, b in zip(before, gc.get_stats())])
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
