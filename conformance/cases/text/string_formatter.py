"""The module _string and string.Formatter on top of it."""

import _string

for text in ("", "a", "{}", "a{b!r:c}d{{}}", "{0.x[y].z:{w}}"):
    print(list(_string.formatter_parser(text)))
for name in ("", "a", "0", "a.b[c][1].d", "0[x]"):
    first, rest = _string.formatter_field_name_split(name)
    print(repr(first), list(rest))
for text in ("{", "}", "{!}"):
    try:
        print(list(_string.formatter_parser(text)))
    except ValueError as e:
        print(e)
try:
    _string.formatter_parser(b"x")
except TypeError as e:
    print(e)
