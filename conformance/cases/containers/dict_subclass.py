# Subclasses of dict.
class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2


d = Default(a=1)
print(d["a"], d["zz"], d.get("q"), "zz" in d, d)
d.note = 5
print(d.__dict__, d.copy(), type(d.copy()), type(d | {}), Default.fromkeys("ab"))


class Log(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __iter__(self):
        print("iter")
        return super().__iter__()

    def keys(self):
        print("keys")
        return super().keys()

    def __len__(self):
        print("len")
        return super().__len__()

    def __contains__(self, key):
        print("contains")
        return super().__contains__(key)


g = Log(a=1)
g["b"] = 2
g.update(c=3)
print(g["b"], g.get("a"), 5 in g, bool(g), dict(g), {**g}, list(g), g.setdefault("z", 1))
print(Log.fromkeys("xy"), g == {"a": 1})


class Both(dict):
    def __eq__(self, other):
        return "yes"

    __hash__ = lambda self: 5


print(Both() == 1, {} == Both(), hash(Both()), {Both(): 1})


class Slots(dict):
    __slots__ = ("x",)


s = Slots(q=1)
s.x = 7
print(s, s.x, hasattr(s, "__dict__"))


class Init(dict):
    def __init__(self, n):
        super().__init__({i: i for i in range(n)})


print(Init(3), Init.__new__(Init), isinstance(Init(0), dict), issubclass(Init, dict))
