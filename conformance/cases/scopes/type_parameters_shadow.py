T = "global T"


def f[T](x=T):
    return T is not x, x


print(f())


class C[T]:
    seen = T

    def method(self):
        T = "local"
        return T


print(C.seen, C().method(), T)


class Mangled[__P]:
    def get(self):
        return __P


print(Mangled.__type_params__, Mangled().get())
