def ops():
    table = {}
    def op(symbol):
        def deco(f):
            table[symbol] = f
            return f
        return deco
    @op("+")
    def plus(a, b): return a + b
    @op("-")
    def minus(a, b): return a - b
    table.update({s: (lambda s: lambda a, b: (a, s, b))(s) for s in "*/"})
    return table
t = ops()
print([t[s](7, 2) for s in "+-*/"], sorted(f.__qualname__ for f in t.values()))
