# Keys chosen to collide stay fast, and right.
def strings(bits):
    out = [""]
    for _ in range(bits):
        out = [s + p for s in out for p in ("Aa", "BB")]
    return out


keys = strings(14)
d = {k: i for i, k in enumerate(keys)}
print(len(d), d[keys[77]], keys[-1] in d, "AaAa" in d, len(set(keys)), keys[5] in set(keys))
for k in keys[::2]:
    del d[k]
print(len(d), d[keys[1]], d.get(keys[2]))
for step in (2**32, 2**32 + 1, 2**20, 2**61 - 1 + 2**32):
    ints = [i * step for i in range(1 << 14)]
    d = dict.fromkeys(ints, 0)
    s = set(ints)
    print(len(d), len(s), ints[99] in d, ints[99] in s, -5 in s)
floats = [float(i << 40) for i in range(1 << 12)]
print(len(dict.fromkeys(floats)), len(set(floats)), len({(i, -i) for i in range(1 << 12)}))


class S(str):
    pass


mixed = {k: 1 for k in keys}
print(mixed[S(keys[3])], S(keys[4]) in mixed, S("nope") in mixed)
mixed[S(keys[3])] = 2
print(len(mixed), mixed[keys[3]])
