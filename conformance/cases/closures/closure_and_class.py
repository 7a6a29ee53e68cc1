class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x): return self.n + x
def adder(n):
    def add(x): return n + x
    return add
for make in (Adder, adder):
    f = make(10)
    print(f(5), callable(f), type(f).__name__, hasattr(f, "__closure__"))
print(list(map(Adder(1), [1, 2])), list(map(adder(1), [1, 2])))
f = adder(1)
f.label = "one"
print(f.label, f.__dict__)
