"""The hash of a set is made of its elements' hashes, and that of a str is one for all."""

from collections.abc import Set

for elements in (), "abc", [1, 2, 3], ["x", "yy", 3.5], map(str, range(100)), ["\U0001f600", ("a",)]:
    s = frozenset(elements)
    print(len(s), hash(s) == Set._hash(s), hash(s) == hash(frozenset(reversed(list(s)))))


class Text:
    """Equal to a str, and with its hash."""

    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, Text) else other)


d = {"abc": 1, "\U0001f600x": 2, ("a", "b"): 3}
print(d[Text("abc")], d[Text("\U0001f600x")], d[Text(("a", "b"))])
print({Text("q"): 5}["q"], "z" in {Text("z")}, frozenset([Text("k")]) == frozenset(["k"]))
print(hash(frozenset([Text("k")])) == hash(frozenset(["k"])), hash("ab") == hash("a" + "b"))
