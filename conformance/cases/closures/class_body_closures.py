def make(n):
    x = "outer"
    class C:
        x = "class"
        direct = x
        size = n
        def method(self): return x, n
        lam = lambda self: x
        def get_size(self): return self.size
    return C
C = make(3)
c = C()
print(C.direct, C.size, c.method(), c.lam(), c.get_size())
print(C.method.__code__.co_freevars, C.lam.__code__.co_freevars, C.__qualname__)
