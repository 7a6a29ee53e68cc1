"""Patterns of characters in a row, fixed repeats and repeats that end where they must."""

import re
for p, t in [(r"\d{4}-\d\d", "x 2020-12 y"), (r"[a-c]{2}\w{3}?z", "abxyzz abqqqz"), (r"(?i)ab{2}[^x]c", "zABBqC"), (r"a.{3}b", "a\n..b axxxb"), (r"\b\w{2}\b|\d+", "ab abc 12 1"), (r"(a|bc|d+)*x", "abcddx"), (r"x*y", "xxxxz xxy"), (r"[^,]*,", "aaa,b,,c"), (r"é{2}.", "ééx")]:
    print(p, re.findall(p, t), [m.span() for m in re.finditer(p, t)])
