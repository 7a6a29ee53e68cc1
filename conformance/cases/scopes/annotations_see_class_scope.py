kind = "global kind"


class C:
    kind = "class kind"
    attribute: kind

    def method(self, arg: kind) -> [kind for _ in range(1)]: ...


print(C.__annotations__, C.method.__annotations__)
C.kind = "rebound"
del C.__annotations__


def f():
    local = 1

    class D:
        a: local
        b: kind

    local = 2
    return D


print(f().__annotations__)
