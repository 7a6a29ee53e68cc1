"""Views that are released while they are used, and hashes that outlive them."""

import array


class Releasing:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        view.release()
        return self.value

    def __float__(self):
        view.release()
        return 4.25


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def store(key, value):
    view[key] = value


for key in (Releasing(4), slice(None, Releasing(4)), slice(Releasing(4), 8)):
    view = memoryview(bytearray(range(16)))
    attempt(lambda: view[key].tolist() if isinstance(key, slice) else view[key])
    view = memoryview(bytearray(range(16)))
    attempt(lambda: store(key, b"spam" if isinstance(key, slice) else 1))
for form in "bBhHiIlLqQnN":
    view = memoryview(bytearray(16)).cast(form)
    attempt(lambda: store(0, Releasing(4)))
for form in "fd":
    view = memoryview(bytearray(16)).cast(form)
    attempt(lambda: store(0, Releasing(4)))

view = memoryview(b"abc")
known = hash(view)
view.release()
print(hash(view) == known == hash(b"abc"))
view = memoryview(b"abc")
view.release()
attempt(lambda: hash(view))


class Letters(array.array):
    def __hash__(self):
        view.release()
        return 1


view = memoryview(Letters("B", b"abc")).toreadonly()
attempt(lambda: hash(view))


class Separator(bytes):
    def __len__(self):
        view.release()
        return 1


view = memoryview(bytearray(b"abc"))
attempt(lambda: view.hex(Separator(b":")))
