"""Star arguments and their errors."""


def show(*args, **kwargs):
    return args, kwargs


def attempt(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


print(show(*[1, 2], *(3,), *"ab", *range(2)))
print(show(1, *[2], 3, *[4], x=5, **{"y": 6}, z=7, **{}))
print(show(*{}, **{}))
print(show(**{"a": 1}, **{"b": 2}))
attempt(lambda: show(**{"a": 1}, **{"a": 2}))
attempt(lambda: show(a=1, **{"a": 2}))
attempt(lambda: show(*1))
attempt(lambda: show(1, *None))
attempt(lambda: show(**1))
attempt(lambda: show(**{1: 2}))
attempt(lambda: show(**{"a": 1, 2: 3}))
attempt(lambda: show(**[("a", 1)]))
attempt(lambda: print(*1))
attempt(lambda: len(**{"a": 1}, **{"a": 1}))


class Mapping:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(show(**Mapping()))
print({**Mapping(), "r": 1, **{"p": 0}})
attempt(lambda: {**1})
attempt(lambda: [*1])
attempt(lambda: (*None,))
attempt(lambda: {*1})
print([*"ab", *[1]], (*"ab", 1), {*[1, 1, 2]})


class Method:
    def take(self, *args, **kwargs):
        return args, kwargs


print(Method().take(*[1], **{"k": 2}))
attempt(lambda: Method().take(k=1, **{"k": 2}))


def head(first, *rest):
    return first, rest


print(head(*"abc"), head(*[1]))
attempt(lambda: head(*[]))
order = []


def note(x):
    order.append(x)
    return x


def sink(*args, **kwargs):
    pass


sink(note(1), *[note(2)], note(3), key=note(4), **{note("five"): note(6)})
print(order)


# A star that is all positional arguments is walked after the keywords; among others it is at once.
def told(name, *items):
    print("walks", name)
    yield from items


def named(name, value):
    print("evaluates", name)
    return value


def shown(*args, **kwargs):
    return args, kwargs


print(shown(*told("lone", 1, 2), k=named("k", 3)))
print(shown(0, *told("second", 1), k=named("k", 3)))
print(shown(*told("first", 1), *told("next", 2), k=named("k", 3)))
print(shown(*told("before", 1), k=named("k", 3), *told("after", 2)))
print(shown(*told("with dict", 1), **named("dict", {"a": 1})))
print(shown(*told("with both", 1), k=named("k", 2), **named("dict", {"a": 1})))
for call in (
    lambda: shown(*5, k=named("k", 1)),
    lambda: shown(*5, **named("number", 6)),
    lambda: shown(*told("lone", 1), k=1, **named("twice", {"k": 2})),
):
    try:
        call()
    except TypeError as e:
        print(e)
