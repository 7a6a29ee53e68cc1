def f():
    try:
        value = "try"
        return lambda: value
    finally:
        value = "finally"


print(f()())


class Manager:
    def __enter__(self):
        return self, "entered"

    def __exit__(self, *args):
        return True


def g():
    with Manager() as (m, text):
        captured = lambda: text
        raise ValueError
    return captured(), text


print(g())
