ns = {}
exec("x = 1\ndef f(): return x", ns)
print(ns["f"](), sorted(k for k in ns if k != "__builtins__"))
g, l = {"a": 1}, {"b": 2}
exec("c = a + b\ndef get():\n    return a", g, l)
print(l["c"], l["get"]())
exec("def broken():\n    return b", g, l)
try:
    l["broken"]()
except NameError as error:
    print(error)
print(eval("a + b", g, l), eval("[a + i for i in (1, 2)]", g))
