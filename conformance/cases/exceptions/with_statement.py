"""with: order, suppression, errors."""


class Manager:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise OSError("enter failed")
        return self.name

    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        if self.fail == "exit":
            raise OSError("exit failed")
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("s", swallow=True):
    raise ValueError("v")
try:
    with Manager("x"):
        raise KeyError("k")
except KeyError as e:
    print("escaped", e)
try:
    with Manager("outer"), Manager("inner", fail="enter"):
        print("never")
except OSError as e:
    print(e)
try:
    with Manager("outer", swallow=True), Manager("inner", fail="exit"):
        raise KeyError("body")
finally:
    print("done")


def leaving():
    for i in range(3):
        with Manager(i):
            if i == 0:
                continue
            if i == 1:
                break
    with Manager("return"):
        return "value"


print(leaving())
with (
    Manager("p") as p,
    Manager("q") as q,
):
    print(p + q)
with Manager("tuple") as (x, *y):
    print(x, y)


class C:
    pass


o = C()
with Manager("attr") as o.name:
    print(o.name)


def attempt(value):
    try:
        with value:
            pass
    except TypeError as e:
        print(e)


class OnlyEnter:
    def __enter__(self):
        pass


class OnlyExit:
    def __exit__(self, *a):
        pass


class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *a):
        pass


for v in (1, OnlyEnter(), OnlyExit(), Async()):
    attempt(v)
inst = OnlyEnter()
inst.__exit__ = lambda *a: None
attempt(inst)


class Static:
    @staticmethod
    def __enter__():
        return "static enter"

    @classmethod
    def __exit__(cls, *a):
        print(cls.__name__, len(a))


with Static() as s:
    print(s)


def swallow_and_return():
    with Manager("r", swallow=True):
        return 1 / 0
    return "after swallow"


print(swallow_and_return())
