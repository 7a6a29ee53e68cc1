def outer(limit):
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)

    def depth(n=0):
        return n if n >= limit else depth(n + 1)

    return even(10), odd(7), even(7), depth()


print(outer(50))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: n if n < 2 else self(n - 1) + self(n - 2))(15))
