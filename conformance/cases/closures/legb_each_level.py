x = "global"
def outer():
    x = "enclosing"
    def inner():
        x = "local"
        def innermost():
            return x, len([1, 2])
        return innermost(), x
    return inner(), x
print(outer(), x)
def reads_global():
    return x
print(reads_global())
def reads_builtin():
    return max(1, 2)
print(reads_builtin())
max = lambda *a: "shadowed"
print(reads_builtin())
del max
print(reads_builtin())
