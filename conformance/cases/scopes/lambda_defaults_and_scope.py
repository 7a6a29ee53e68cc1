x = 1
f = lambda x=x: x
x = 2
g = lambda: x
print(f(), g())
compose = lambda f, g: lambda *a: f(g(*a))
print(compose(str, lambda n: n + 1)(4))
print((lambda: (lambda: x)())(), (lambda x: (lambda: x))(9)())
print((lambda *a, **k: (a, k))(1, y=2))
