"""Formats that are used again and again, with values of all kinds and with errors."""


class Shown:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        return f"<{self.name}:{spec}>"

    def __repr__(self):
        return "Shown()"

    def __str__(self):
        return f"str {self.name}"


FORMATS = [
    "{}", "{:>8}:{}", "{0}{1}{0}", "{a}-{b!r:>5}", "{{}}{}", "", "plain", "{:{}}", "{0[1]}{0[0]}",
    "{0.name}", "{!s:*^12}", "{", "}", "{} {0}", "{0} {}", "{:{:{}}}", "{!x}", "{!}", "{a[b}", "{} {} {} {",
]
for turn in range(3):
    for form in FORMATS:
        for args, names in (((1, 2), {}), (("ab", 5), {"a": 1.5, "b": "x"}), ((Shown("n"), "z"), {})):
            try:
                print(form, "->", form.format(*args, **names))
            except Exception as e:
                print(form, "->", type(e).__name__, e)

shown = []
for form in ("{} {:d} {", "{0} {0.missing} }"):
    for turn in range(2):
        try:
            form.format(Shown("early"), "late")
        except Exception as e:
            shown.append((type(e).__name__, str(e)))
print(shown)

for value in ("s", 7, -7, 2**70, True, 1.5, None, Shown("q"), [1], "\U0001f600"):
    for form in ("%s", "%d", "%x", "a%sb%sc", "%s%%", "%5s|%-4d|%#x", "%(k)s", "%r%s"):
        for args in (value, (value,), (value, value), {"k": value}):
            try:
                print(repr(form), "->", form % args)
            except Exception as e:
                print(repr(form), "->", type(e).__name__, e)
print(b"%d %x %s" % (5, 255, b"z"))

text = ""
for i in range(400):
    text += chr(97 + i % 26)
    if i > 395:
        print(text[-3:], text[:2], text[2:2], text[-1:], text[390:], text[5:1], text[-10**20:3], text[:10**20][-2:])
print("a1b1".count("1"), "aaa".count("a", 1), "aaa".count("a", -2, -1), "aaa".count("b"), "".count("a"), "aa".count("a", 5))
print("\u20ac1\u20ac".count("\u20ac"), "a\U0001f600a".count("a"), "aé".count("é"))
