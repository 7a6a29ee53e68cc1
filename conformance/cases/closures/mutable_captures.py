def make():
    seen = []
    table = {}
    def note(x, y=None):
        seen.append(x)
        table.setdefault(x, []).append(y)
        return list(seen)
    return note, seen, table
note, seen, table = make()
note(1); note(2, "b")
print(note(1, "c"), seen, table)
seen.clear()
print(note(9), table)
def bad(x, acc=[]):
    acc.append(x)
    return acc
print(bad(1), bad(2), bad.__defaults__)
def good(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x)
    return acc
print(good(1), good(2), good.__defaults__)
