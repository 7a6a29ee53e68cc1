"""When built-ins ask the methods of a subclass, and when they look past them."""

import warnings


class Keys(dict):
    def keys(self):
        return ["other"]

    def __getitem__(self, key):
        return "asked", key


class Iterating(Keys):
    def __iter__(self):
        return iter(["iterated"])


def keywords(**given):
    return given


for kind in Keys, Iterating:
    source = kind(a=1)
    print({**source}, keywords(**source), dict(source), {} | source)


class Letters(list):
    def __iter__(self):
        return iter("xyz")


print("-".join(Letters([1, 2])), "".join(Letters()))


class Bytes(bytes):
    pass


class Complex(complex):
    pass


class Converted:
    def __bytes__(self):
        return Bytes(b"x")

    def __complex__(self):
        return Complex(1j)

    def __index__(self):
        return "text"

    def __fspath__(self):
        return 3


print(type(bytes(Converted())), type(bytearray(Converted())) if 0 else "", type(Bytes(Converted())))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(complex(Converted()), type(complex(Converted())))
print({str(warning.message) for warning in caught})
for call in [
    lambda: open(Converted()),
    lambda: pow(2, 3, 5.0),
    lambda: pow(2, 3, 1j),
    lambda: pow(2, 3, "a"),
]:
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
