"""Arrays from pickles of other machines, and one that is cleared while an item is set."""

import array
import struct

build = array._array_reconstructor


def attempt(*args):
    try:
        made = build(*args)
        print(made)
    except Exception as e:
        print(type(e).__name__, e)


for code, form in enumerate("B b <H >H <h >h <I >I <i >i <Q >Q <q >q <f >f <d >d".split()):
    data = struct.pack(form[:-1] + 3 * form[-1], 1, 2, 100)
    for asked in "bBhHiIlLqQfd":
        attempt(array.array, asked, code, data)
for code, name in ((18, "utf-16-le"), (19, "utf-16-be"), (20, "utf-32-le"), (21, "utf-32-be")):
    attempt(array.array, "w", code, "bär\U00010123".encode(name))
attempt("", "b", 0, b"")
attempt(str, "b", 0, b"")
attempt(array.array, "b", "", b"")
attempt(array.array, "b", 0, "")
attempt(array.array, "?", 0, b"")
attempt(array.array, "b", -1, b"")
attempt(array.array, "b", 22, b"")
attempt(array.array, "d", 17, b"a")
attempt(array.array, 1, 0, b"")

victim = array.array("d", [1, 2, 3])


class Clearing:
    def __float__(self):
        victim.clear()
        return 0.0


try:
    victim[1] = Clearing()
except IndexError as e:
    print(e, victim)
