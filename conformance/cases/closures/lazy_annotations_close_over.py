def make(T):
    calls.append("made")
    def f(x: T, y: Undefined = 1) -> [T]: return x
    return f
calls = []
f = make(int)
try:
    f.__annotations__
except NameError as e:
    print(e)
Undefined = "now defined"
print(f.__annotations__)
print(f.__annotate__.__code__.co_freevars, f.__annotate__.__name__, f.__annotate__.__qualname__)
print(f.__annotate__(1))
try:
    f.__annotate__(2)
except NotImplementedError as e:
    print("NotImplementedError", e)
class C:
    a: int
    b: "text" = 1
    if True:
        c: list[C]
print(C.__annotations__)
