"""Weak references do not keep a closure, or what it captures, alive."""

import gc
import weakref


class Picture:
    pass


def collect():
    for _ in range(3):  # implementations without reference counts need the collector
        gc.collect()


def viewer(picture):
    def show():
        return picture

    return show


picture = Picture()
show = viewer(picture)
weak_function, weak_picture = weakref.ref(show), weakref.ref(picture)

del picture
collect()
print("the closure keeps the picture:", weak_picture() is not None)

del show
collect()
print("both are gone:", weak_function(), weak_picture())


class Window:
    def close(self):
        return "closed"


window = Window()
weak_method = weakref.WeakMethod(window.close)
print("weak method:", weak_method()())

finished = []
weakref.finalize(window, finished.append, "window finalized")
registry = weakref.WeakValueDictionary(main=window)
print("registered:", list(registry))
del window
collect()
print("after:", list(registry), finished, weak_method())
