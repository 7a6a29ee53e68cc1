"""Lengths that no memory has room for, and counts that no index has."""

for many in (10**12, 2**62, 2**63, -(2**40), -(2**70)):
    for value in (b"x", b"", [0], [], (0,), (), "a", "", "\U0001f600"):
        for repeat in (lambda: value * many, lambda: many * value, lambda: type(value).__mul__(value, many)):
            try:
                print(value, many, len(repeat()))
            except (MemoryError, OverflowError) as e:
                print(value, many, repr(e))
    for make in (bytes, bytearray):
        try:
            print(make, many, len(make(many)))
        except (MemoryError, OverflowError, ValueError) as e:
            print(make, many, repr(e))
empty = bytearray()
print(len(empty * 10**12), len(empty * -(2**40)), len(10**12 * empty))
empty *= 10**12
print(empty)
