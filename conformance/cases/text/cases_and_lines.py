"""Case, whitespace and line ends at the edges of what Latin-1 and the BMP hold."""

TEXTS = [
    "hello World", "stra\xdfe \xe4\xff\xb5", "\ud800x", "\udc00\ud800", "\ud801" + "\udc28", "\U00010428a",
    "\u0130i\u0131", "\u03a3a\u03a3", "\u20acx", "", "A", "\xaa\xba", "\u1e9e\ufb01",
]
for text in TEXTS:
    print([ascii(f()) for f in (text.upper, text.lower, text.title, text.capitalize, text.swapcase, text.casefold)])

SPACES = [chr(c) for c in [*range(0, 40), *range(126, 162), 0x1680, 0x2000, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF]]
print([ascii(c) for c in SPACES if c.isspace()])
print([ascii(c) for c in SPACES if len(f"a{c}b".split()) == 2])
print([ascii(c) for c in SPACES if len(f"a{c}b".splitlines()) == 2])
print("".join(SPACES).split() == [w for w in "".join(SPACES).split() if w])
for x in (0.1, 1.05, 2.5, 1e-3, 0.29, 123456.78, 9999999.99, -0.5, -1.25, 0.07, 1 / 3, 4.35, 1e6, 0.015, 8.41):
    print(x, repr(-x), f"{x}", [x])
print({"a": 1, "b": [1, {"c": 2.0}]} == {"b": [1, {"c": 2}], "a": True}, {"a": 1, "b": 2} == {"a": 1, "c": 2})
print({"a": None} == {"a": 0}, {1: "x", "a": 2} == {"a": 2, 1: "x"}, {"a": 1} != {"a": 1.0})
print(sum([2**62, 2**62, 1]), sum([1, 2.5, 3]), sum([True, 2]), sum([2**63 - 1, 1, -1]), sum([], 5), sum([[1], [2]], []))
