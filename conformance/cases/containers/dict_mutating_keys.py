# Keys whose __eq__ and __hash__ do odd things.
class Key:
    def __init__(self, h, action=None):
        self.h = h
        self.action = action

    def __hash__(self):
        return self.h

    def __eq__(self, other):
        if self.action:
            action, self.action = self.action, None
            action()
        return self is other


d = {}
a = Key(1, lambda: d.clear())
d[a] = "a"
print(d.get(Key(1)), len(d))
d = {}
a = Key(1, lambda: d.update({i: i for i in range(100)}))
d[a] = "a"
d[Key(1)] = "b"
print(len(d), d[a])
d = {}
b = Key(1, lambda: d.pop(b))
d[b] = 1
print(Key(1) in d, len(d))


class Raises:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        raise ValueError("in eq")


d = {Raises(): 1}
for f in (lambda: d[7], lambda: 7 in d, lambda: d.get(7), lambda: d.pop(7), lambda: {7: 1, Raises(): 2}):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)
s = {Raises()}
for f in (lambda: 7 in s, lambda: s | {7}, lambda: s.discard(7)):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)


class H:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, H)


for n in (True, 10**30, -1, -(10**25), 2**61 - 1):
    print(hash(H(n)))
print(len({H(1), H(1), H(2)}), {H(5): "x"}[H(5)])


class StrLike:
    def __hash__(self):
        return hash("key")

    def __eq__(self, other):
        return other == "key"


d = {"key": 1}
print(d[StrLike()], StrLike() in d, {StrLike(): 2}["key"], "key" in {StrLike()})
