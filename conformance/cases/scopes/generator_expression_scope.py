x = "before"
gen = (x for _ in range(2))
x = "after"
print(list(gen))
items = [1, 2]
gen = (item for item in items)
items = "rebound"
print(list(gen))


def f():
    n = 1
    gen = (n + k for k in range(2))
    n = 100
    return list(gen), gen.gi_code.co_freevars


print(f())
