"""Keys whose string hashes collide in Java: a table of them is filled in near-linear time."""
import itertools
import time

keys = ["".join(pair) for pair in itertools.product(["Aa", "BB"], repeat=14)]
begin = time.monotonic()
for make in (
    lambda k: k,
    lambda k: (k,),
    lambda k: (k, (1, k)),
    lambda k: k.encode(),
    lambda k: frozenset([k]),
):
    made = [make(k) for k in keys]
    table = {k: i for i, k in enumerate(made)}
    print(len(table), len(set(made)), all(table[k] == i for i, k in enumerate(made)))
spread = [i * (2**32 + 1) for i in range(2**14)]
print(len(dict.fromkeys(spread)), len(set(spread)))
spread = [i << 40 for i in range(2**14)]
print(len(dict.fromkeys(spread)), len(set(spread)))
print(hash((keys[0],)) == hash((keys[0],)), hash(b"Aa") == hash(memoryview(b"Aa")))


class Text(str):
    pass


print(hash((Text("Aa"),)) == hash(("Aa",)), {("Aa",): 1}[(Text("Aa"),)])
print({frozenset(["Aa"]): 2}[frozenset([Text("Aa")])])
print(time.monotonic() - begin < 30)
