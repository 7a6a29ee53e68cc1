for i in range(3):
    pass
print(i)
for unused in []:
    pass
try:
    unused
except NameError as error:
    print(error)


def f():
    for n, *rest in ["abc"]:
        functions = [lambda: n, lambda: rest]
    n = "changed"
    return [function() for function in functions]


print(f())
with open(__file__) as handle:
    first = handle.readline()
print(handle.closed, first.startswith("for"))
