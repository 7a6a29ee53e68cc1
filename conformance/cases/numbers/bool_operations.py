def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for a in (True, False):
    for b in (True, False, 1, 0, 6, 2.5):
        for e in ("a & b", "a | b", "a ^ b", "a + b", "a * b", "a == b", "a < b", "a << b", "a ** b"):
            show((a, b, e), lambda: eval(e))
    print(a, repr(a), str(a), int(a), -a, +a, abs(a), a.real, a.bit_length(), f"{a}", f"{a:>6}|", f"{a:d}", "%d" % a, hash(a))
for value in (0, 1, -1, 0.0, "", "a", [], [0], None, 0j, b"", range(0), ...):
    print(value, bool(value), not value)


class T:
    def __bool__(self):
        return 1


class L:
    def __len__(self):
        return 0


class M:
    def __len__(self):
        return -1


for c in (T, L, M):
    show(c.__name__, lambda: bool(c()))
show("two", lambda: bool(1, 2))
show("keyword", lambda: bool(x=1))
