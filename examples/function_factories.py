"""A factory returns functions that remember what they were made with."""


def power(exponent):
    def raise_to(base):
        return base**exponent

    return raise_to


def between(low, high):
    return lambda value: low <= value <= high


def both(first, second):
    return lambda value: first(value) and second(value)


square, cube = power(2), power(3)
print("square:", [square(n) for n in range(6)])
print("cube:  ", [cube(n) for n in range(6)])

teen = between(13, 19)
odd = lambda n: n % 2 == 1
print("odd teens:", list(filter(both(teen, odd), range(30))))
