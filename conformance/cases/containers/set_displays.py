# The order in which a set display has its items tells how it was built: from a constant where there
# are few constant items, else one by one.
import random

print({40, 32, 24, 16, 8, 0}, {16, 0, 33, 2, 65}, {100, 3, 17, 40, 9})
print({1.5, 16, 0, 33, -1}, {0, 64, True, 1, 1.0}, {9, 1}, {9, 1, 1})
a = 3
print({100, a, 17, 40, 9}, {*(), 100, 3, 17, 40, 9})
for x in {16, 0, 33, 2, 65}:
    print(x, end=" ")
print([x for x in {40, 32, 24, 16, 8, 0}], 16 in {40, 32, 24, 16, 8, 0})


def fresh():
    return {100, 3, 17, 40, 9}


for i in range(3):
    s = fresh()
    s.add(i)
    print(s)

random.seed(1)
for n in [*range(1, 12), 29, 30, 31, 32, 40]:
    for _ in range(4):
        items = ", ".join(str(random.randrange(200)) for _ in range(n))
        print(eval("{" + items + "}"))
