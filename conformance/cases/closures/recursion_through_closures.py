def outer():
    def fact(n): return 1 if n == 0 else n * fact(n - 1)
    def even(n): return True if n == 0 else odd(n - 1)
    def odd(n): return False if n == 0 else even(n - 1)
    return fact, even, odd
fact, even, odd = outer()
print(fact(30), even(100), odd(7))
print(fact.__closure__[0].cell_contents is fact)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))
def deep(n):
    return deep(n - 1) + 1 if n else 0
print(deep(900))
try:
    deep(100000)
except RecursionError as e:
    print(e)
