def f():
    len = lambda s: "local len"
    def g():
        return len("abc")
    return g
print(f()())
print(len("abc"))
list = [1]
print(list)
del list
print(list("ab"))
import builtins
builtins.answer = 42
def g():
    return answer
print(g())
del builtins.answer
try:
    g()
except NameError as e:
    print(e, e.name)
