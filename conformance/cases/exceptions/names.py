"""NameError, UnboundLocalError, AttributeError: their words and attributes."""


def attempt(f):
    try:
        f()
    except (NameError, AttributeError, ImportError) as e:
        print(type(e).__name__, e, getattr(e, "name", None))


def local():
    print(x)
    x = 1


def deleted():
    x = 1
    del x
    x


def delete_twice():
    x = 1
    del x
    del x


def missing_global():
    undefined_name


def del_global():
    global nothing
    del nothing


def free():
    def inner():
        return late

    inner()
    late = 1


def free_deleted():
    value = 1

    def inner():
        return value

    del value
    inner()


def cell_local():
    captured
    captured = 1
    return lambda: captured


def augmented():
    counter += 1


def loop_variable():
    for i in []:
        pass
    return i


def conditional():
    if False:
        y = 1
    return y


def comprehension():
    [z for z in range(2)]
    return z


for f in (local, deleted, delete_twice, missing_global, del_global, free, free_deleted,
          cell_local, augmented, loop_variable, conditional, comprehension):
    attempt(f)


class C:
    attribute = 1
    try:
        undefined_in_class
    except NameError as e:
        print(e)

    def method(self):
        return attribute


attempt(lambda: C().method())
attempt(lambda: C().missing)
attempt(lambda: C.missing)
attempt(lambda: (1).real_)
attempt(lambda: "s".missing())
attempt(lambda: None.x)
attempt(lambda: [].add(1))
attempt(lambda: setattr(1, "x", 2))
attempt(lambda: delattr(C(), "x"))
attempt(lambda: len.x)
try:
    setattr(int, "x", 1)
except TypeError as e:
    print(e)
try:
    C().missing
except AttributeError as e:
    print(e.name, type(e.obj).__name__)
try:
    undefined_again
except NameError as e:
    print(e.name)
attempt(lambda: exec("def f():\n  return q\nf()"))
attempt(lambda: eval("nope"))
