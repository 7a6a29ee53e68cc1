"""Many keys of one type are sorted by the order that comparing gives, and stably."""

from operator import itemgetter

state = 12345


def number(most):
    global state
    state = state * 6364136223846793005 + 1442695040888963407 & 2**64 - 1
    return (state >> 33) % most


def check(name, keys):
    values = list(range(len(keys)))
    for reverse in (False, True):
        by_key = sorted(values, key=keys.__getitem__, reverse=reverse)
        alone = sorted(keys, reverse=reverse)
        step = -1 if reverse else 1
        for a, b in zip(by_key, by_key[1:]):
            first, second = (keys[a], keys[b])[::step]
            assert not second < first, (name, first, second)
            assert first < second or a < b, (name, a, b)
        assert alone == [keys[i] for i in by_key] or name.endswith("nan"), name
    print(name, by_key[:5], len(alone))


def text(length):
    return "".join("ab\0\xe4\xfe\xff\u0100\ud800\uffff"[number(9)] for _ in range(number(length + 1)))


check("bytes", [number(256) for _ in range(500)])
check("signed", [number(2000) - 1000 for _ in range(5000)])
check("wide", [(number(2**31) << 33) - 2**63 + number(2**31) for _ in range(900)])
check("beyond long", [(number(100) - 50) * 10**20 for _ in range(400)])
check("one of two", [number(2) for _ in range(300)])
check("floats", [(number(2000) - 1000) / 8 for _ in range(800)])
check("zeros", [(0.0, -0.0, 1.5, -1.5)[number(4)] for _ in range(400)])
check("infinite", [(float("inf"), float("-inf"), 1e308, -5e-324)[number(4)] for _ in range(400)])
check("mixed", [(number(9), number(9) / 2)[number(2)] for _ in range(400)])
check("words", [f"word{number(400)}" for _ in range(700)])
check("texts", [text(12) for _ in range(3000)])
check("wide texts", [text(3) + "\U0001f600" * number(2) for _ in range(500)])
check("pairs", [(number(30), text(3)) for _ in range(2000)])
check("triples", [(f"n{number(50)}", number(5) / 2, number(100)) for _ in range(5000)])
check("uneven", [tuple(range(number(4))) for _ in range(300)])
check("nested", [((number(5), number(5)), number(5)) for _ in range(300)])
check("ascending", list(range(1000)))
check("descending", list(range(1000, 0, -1)))
check("two runs", [*range(500), *range(500)])

zeros = sorted([0.0, -0.0] * 100)
print([str(z) for z in zeros[:6]])
nans = sorted([(float("nan"), 1.0, 0.5, -1.0)[number(4)] for _ in range(200)])
print(nans[:30])
ones = [1, True, 1.0] * 50
print(sorted(ones)[:6], sorted(ones, reverse=True)[:6])
rows = [(number(40), f"r{number(10)}", number(7) / 2) for _ in range(1000)]
rows.sort(key=itemgetter(1, 2), reverse=True)
print(rows[:4], rows[-4:])
same = [str(10**9 + i % 7) for i in range(300)]
again = sorted(same)
print(all(any(x is y for y in same) for x in again[:3]))


class Loud(int):
    asked = 0

    def __lt__(self, other):
        Loud.asked += 1
        return int(self) < int(other)


louds = [Loud(number(50)) for _ in range(200)]
print(sorted(louds)[:10], Loud.asked)
pairs = [(number(3), Loud(number(50))) for _ in range(200)]
Loud.asked = 0
print(sorted(pairs)[:5], Loud.asked)
