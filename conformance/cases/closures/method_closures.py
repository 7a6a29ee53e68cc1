class A:
    def __init__(self, n): self.n = n
    def adder(self): return lambda x: self.n + x
    def bound(self, x): return self.n * x
a = A(3)
f = a.adder()
m = a.bound
a.n = 10
print(f(1), m(2), m.__self__ is a, m.__func__ is A.bound, f.__closure__[0].cell_contents is a)
print(m == a.bound, m is a.bound, A(1).bound == A(1).bound, hash(m) == hash(a.bound))
A.bound = lambda self, x: "patched"
print(m(1), a.bound(1))
