"""The same thing twice: as a closure and as a class with __call__."""


def make_averager():
    numbers = []

    def average(number):
        numbers.append(number)
        return sum(numbers) / len(numbers)

    return average


class Averager:
    def __init__(self):
        self.numbers = []

    def __call__(self, number):
        self.numbers.append(number)
        return sum(self.numbers) / len(self.numbers)


closure, instance = make_averager(), Averager()
for number in (3, 5, 10):
    print(closure(number), instance(number))

print("state of the instance:", vars(instance))
print("state of the closure: ", closure.__closure__[0].cell_contents)
print("callable:", callable(closure), callable(instance))
print("types:", type(closure).__name__, type(instance).__name__)
