"""Iterators over strs and bytes."""

for text in ("abc", "a\xe9", "\U0001f600x", ""):
    it = iter(text)
    print(type(it).__name__, it.__length_hint__(), ascii(next(it, None)), ascii(it.__reduce__()))
    print(ascii(list(it)), it.__length_hint__(), ascii(it.__reduce__()[1:]))
    it = iter(text)
    it.__setstate__(1)
    print(ascii(list(it)))
for data in (b"abc", bytearray(b"ab")):
    it = iter(data)
    print(type(it).__name__, next(it), it.__reduce__()[1:], list(it), it.__reduce__()[1:])
print([ascii(c) for c in reversed("a\U0001f600")])
