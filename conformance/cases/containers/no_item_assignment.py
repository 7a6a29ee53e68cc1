"""What objects without item assignment or deletion say to indices and other keys."""
import mmap


class Plain:
    pass


for make in (lambda: (1, 2), lambda: "ab", lambda: b"ab", lambda: range(3), lambda: {1}, Plain, object, int, iter):
    for key in (0, 5, True, 2**70, "a", 1.5, None, slice(0, 1)):
        o = make() if make is not iter else iter([])
        for statement in ("o[key] = 1", "del o[key]"):
            try:
                exec(statement)
            except Exception as e:
                print(type(o).__name__, statement, repr(key), type(e).__name__, e)

memory = mmap.mmap(-1, 3)
memory[:] = b"abc"
print([x for x in memory], list(reversed(memory)), memory[0], memory[0:2], b"a" in memory, max(memory))
first, *rest = memory
print(first, rest, next(iter(memory)), b"ab" in memory, 97 in memory)


class Multiplied(list):
    def __rmul__(self, other):
        return "reflected"


print(2 * Multiplied([1]), Multiplied([1]) * 2, 2.5 * Multiplied())
