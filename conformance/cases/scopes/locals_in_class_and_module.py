print(locals() is globals())


class C:
    a = 1
    locals()["b"] = 2
    c = b + a
    keys = [k for k in locals() if not k.startswith("__")]


print(C.b, C.c, C.keys)
globals()["injected"] = "by globals()"
print(injected)
