"""A function inside a function is made anew at each call of the outer one."""


def describe(numbers):
    def mean():
        return sum(numbers) / len(numbers)

    def spread():
        centre = mean()
        return max(abs(n - centre) for n in numbers)

    return f"mean {mean()}, spread {spread()}"


def make():
    def inner():
        """I live inside make."""

    return inner


print(describe([1, 2, 3, 10]))
print(describe([5, 5]))

first, second = make(), make()
print("qualified name:", first.__qualname__)
print("same function object?", first is second)
print("same code object?    ", first.__code__ is second.__code__)
print("the code waits among the outer function's constants:")
print("   ", [c.co_name for c in make.__code__.co_consts if hasattr(c, "co_name")])
