"""Dicts by ints, beside keys of other types that equal them."""

d = {1: 'a', True: 'b', 1.0: 'c', 2: 'x'}
print(d, d[1], 1 in d, 2.0 in d, d.get(True), {i: i for i in range(5)}.get(3.0))
class I(int):
    def __eq__(self, o): return int(o) == 7
    __hash__ = int.__hash__
d = {I(3): 'i', 3: 'three'}
print(d.get(3), d.get(I(3)), len(d))
