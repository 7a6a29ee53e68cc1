"""Dict displays with constant strs as keys, and **kwargs, made often and changed afterwards."""


def display(i):
    return {"a": i, "b": [i], "c": i + 1 if i else None}


def repeated(i):
    return {"a": i, "b": 2, "a": i + 1}


def wide(i):
    return {"\U0001f40d": i, "é": i, "": i}


def mixed(i):
    return {"a": i, 1: i, **{"z": i}, "b": i}


def long(i):
    return {
        "a": i, "b": i, "c": i, "d": i, "e": i, "f": i, "g": i, "h": i, "i": i, "j": i,
        "k": i, "l": i, "m": i,
    }


def longer(i):
    return {
        "a": i, "b": i, "c": i, "d": i, "e": i, "f": i, "g": i, "h": i, "i": i, "j": i,
        "k": i, "l": i, "m": i, "n": i, "o": i, "p": i, "q": i, "r": i,
    }


def taken(a=0, **rest):
    return a, rest


def after_failure(i):
    try:
        return {"a": i, "b": i // (i - 1)}
    except ZeroDivisionError as error:
        return str(error)


def generated(n):
    for i in range(n):
        received = yield {"i": i, "square": i * i, "inner": {"j": i}}
        if received:
            yield {"received": received, "again": (yield i)}


for i in range(3):
    made = [f(i) for f in (display, repeated, wide, mixed, long, longer, after_failure)]
    made += [taken(x=i)[1], taken(a=i, y=i)[1], taken(y=i, a=i, x=i)[1], taken(i)[1]]
    made.append(taken(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12)[1])
for d in made:
    print(d)
for d in made:
    if isinstance(d, dict):
        d["new"] = "n"
        d.pop("a", None)
        d["a"] = "again"
        d["é"] = "é"
        print(list(d.items()), len(d), "b" in d, d.get("q"), d == dict(d.items()))
        while d:
            d.popitem()
        d["one"] = 1
        print(d)
print(list(generated(3)))
g = generated(2)
print(next(g), g.send("x"), g.send("y"), next(g, "over"))
