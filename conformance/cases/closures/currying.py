import inspect
def curry(f, arity=None):
    n = arity or f.__code__.co_argcount
    def collect(got):
        def take(*a):
            args = got + a
            return f(*args) if len(args) >= n else collect(args)
        return take
    return collect(())
add3 = curry(lambda a, b, c: a + b * 10 + c * 100)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3))
compose = lambda f: lambda g: lambda x: f(g(x))
print(compose(str)(abs)(-4))
