"""Church numerals: numbers, pairs and lists that are nothing but closures."""

SIZE = 200

zero = lambda f: lambda x: x
successor = lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
multiply = lambda m: lambda n: lambda f: m(n(f))
pair = lambda a: lambda b: lambda select: select(a)(b)
first = lambda p: p(lambda a: lambda b: a)
second = lambda p: p(lambda a: lambda b: b)


def church(number):
    numeral = zero
    for _ in range(number):
        numeral = successor(numeral)
    return numeral


def value(numeral):
    return numeral(lambda x: x + 1)(0)


def run(size):
    total = 0
    twelve = church(12)
    for number in range(size):
        numeral = church(number)
        total += value(multiply(numeral)(add(twelve)(twelve)))
        chain = None
        for i in range(300):
            chain = pair(i)(chain)
        while chain is not None:
            total += first(chain)
            chain = second(chain)
    return total
