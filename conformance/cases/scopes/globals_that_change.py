"""Hot functions see at once what becomes of their globals and of the builtins."""

import builtins

limit = 1


def read():
    return limit


def measure(items):
    return len(items)


def missing():
    return appearing


def shadowed():
    return abs(-3)


for _ in range(3_000):
    read()
    measure("ab")
    shadowed()
print(read(), measure("abc"), shadowed())

limit = 2
print(read())
globals()["limit"] = 3
print(read())
for value in range(5):
    limit = value
    print(read(), end=" ")
print()
globals().update(limit="updated")
print(read())
del limit
try:
    read()
except NameError as error:
    print(error)
limit = "again"
print(read())

len = lambda items: "mine"
print(measure("abc"))
del len
print(measure("abc"))

genuine = builtins.abs
builtins.abs = lambda number: "replaced"
print(shadowed())
for _ in range(3_000):
    shadowed()
print(shadowed())
builtins.abs = genuine
for _ in range(3_000):
    shadowed()
print(shadowed())
abs = lambda number: "global"
print(shadowed())
del abs
print(shadowed())

for _ in range(600):
    try:
        missing()
    except NameError:
        pass
builtins.appearing = "from builtins"
for _ in range(600):
    missing()
print(missing())
appearing = "from globals"
print(missing())
globals().pop("appearing")
print(missing())
del builtins.appearing
try:
    missing()
except NameError as error:
    print(error)


def make(name):
    namespace = {"__name__": name, "word": name}
    exec(template, namespace)
    return namespace["speak"], namespace


template = compile("def speak():\n    return word + str(len(word))\n", "template", "exec")
speakers = [make(name) for name in ("one", "three", "eleven")]
for _ in range(2_000):
    for speak, _namespace in speakers:
        speak()
print([speak() for speak, _ in speakers])
speakers[1][1]["word"] = "thirteen"
speakers[2][1]["len"] = lambda word: "?"
print([speak() for speak, _ in speakers])
