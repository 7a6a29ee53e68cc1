"""Dicts with int, str and tuple keys: filled, read, deleted from, merged, grouped."""

SIZE = 130_000


def run(size):
    by_number = {}
    by_name = {}
    by_pair = {}
    for i in range(size):
        by_number[i * 7 % 10_007] = i
        by_name[f"k{i % 3_000}"] = i
        pair = (i % 100, i % 37)
        by_pair[pair] = by_pair.get(pair, 0) + i
    found = 0
    for i in range(size):
        if i in by_number:
            found += by_number[i]
        found += by_name["k1"] + by_pair[i % 100, i % 37] % 10
    for key in list(by_number)[::2]:
        del by_number[key]
    merged = {**by_name, "extra": 1} | {"k5": -1}
    groups = {}
    for name, value in merged.items():
        groups.setdefault(value % 10, []).append(name)
    return found, len(by_number), sum(map(len, groups.values())), sorted(groups), merged["k5"]
