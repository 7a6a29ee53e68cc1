# collections.namedtuple, Counter, ChainMap, UserDict.
from collections import ChainMap, Counter, UserDict, UserList, namedtuple

P = namedtuple("P", "x y z", defaults=[3])
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._fields, P._field_defaults, P._make([7, 8, 9]))
x, y, z = p
print(x, y, z, p == (1, 2, 3), hash(p) == hash((1, 2, 3)), isinstance(p, tuple), P.x.__doc__, P.__doc__)
for bad in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class")):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    p.x = 5
except AttributeError as e:
    print(e)
print(namedtuple("R", ["a", "class", "a"], rename=True)._fields)
c = Counter("abracadabra")
print(c, c.most_common(2), c["zz"], sorted(c.elements())[:5], c.total())
c.update("aaa")
c.subtract({"b": 5})
print(c, +c, -c, c + Counter(a=1), c & Counter(a=2, b=1), c | Counter(z=1), Counter(a=1) <= Counter(a=2))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m), len(m), m.new_child({"c": 4}), list(m), "b" in m)
u = UserDict(a=1)
u["b"] = 2
print(u, u.data, UserList([3, 1, 2]) + [4], sorted(UserList([3, 1])))
