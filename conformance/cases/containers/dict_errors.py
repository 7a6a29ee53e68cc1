# What goes wrong with dicts, in exact words.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))


class H:
    def __hash__(self):
        raise TypeError("boo")

    def __repr__(self):
        return "H()"


class V:
    def __hash__(self):
        raise ValueError("bad hash")


class N:
    __hash__ = None

    def __repr__(self):
        return "N()"


class I:
    def __hash__(self):
        return "x"


for k in ([], ([],), H(), {}, set(), (1, {2: []}), N(), bytearray(b"")):
    t(lambda: {k: 1})
    t(lambda: {}[k])
    t(lambda: {}.get(k))
    t(lambda: {}.pop(k))
    t(lambda: {1: 1}.pop(k))
    t(lambda: {}.setdefault(k))
    t(lambda: k in {})
    t(lambda: dict([(k, 1)]))
    t(lambda: dict.fromkeys([k]))
    t(lambda: {}.__delitem__(k))
    t(lambda: k in {}.keys())
    t(lambda: hash(k))
t(lambda: {V(): 1})
t(lambda: {I(): 1})
t(lambda: {}["x"])
t(lambda: {}[1, 2])
t(lambda: {}.__delitem__("x"))
t(lambda: {}.pop(1))
t(lambda: {}.popitem())
t(lambda: dict(5))
t(lambda: dict([5]))
t(lambda: dict(["ab", 5]))
t(lambda: dict([(1,)]))
t(lambda: dict(["abc"]))
t(lambda: dict(1, 2))
t(lambda: {}.update(1, 2))
t(lambda: {}.update(5))
t(lambda: {} | 1)
t(lambda: {} | [(1, 2)])
t(lambda: {}.__or__(1))
t(lambda: {} < {})
t(lambda: {}.fromkeys(5))
t(lambda: dict.fromkeys())
t(lambda: {}.get())
t(lambda: {}.get(1, 2, 3))
t(lambda: {}.keys() | 1)
t(lambda: {}.keys() < 1)
t(lambda: {}.values() < {}.values())
t(lambda: hash({}.keys()))
t(lambda: {}.keys()[0])
t(lambda: type({}.keys())())
t(lambda: {**5})
t(lambda: dict(**5))
t(lambda: dict(**{1: 2}))
t(lambda: setattr({}, "x", 1))
