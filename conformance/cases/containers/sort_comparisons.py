# The comparisons that a sort asks for, one by one, and inconsistent orders.
log = []


class K:
    def __init__(self, v, i):
        self.v = v
        self.i = i

    def __lt__(self, other):
        log.append((self.i, other.i))
        return self.v < other.v


def digest():
    h = 0
    for a, b in log:
        h = (h * 31 + a * 7 + b) % 1000000007
    return len(log), h


x = 99
for n in (0, 1, 2, 3, 10, 63, 64, 65, 100, 200, 511, 1000, 2500):
    for shape in range(5):
        values = []
        for i in range(n):
            x = (x * 1103515245 + 12345) % 2**31
            values.append([x % 100000, x % 3, i, -i, i // 50 * 100 - i % 50][shape])
        log.clear()
        r = sorted([K(v, i) for i, v in enumerate(values)], reverse=n % 2 == 1)
        print(n, shape, digest(), hash(tuple(k.i for k in r)))


class Coin:
    state = 1

    def __init__(self, i):
        self.i = i

    def __lt__(self, other):
        Coin.state = (Coin.state * 1103515245 + 12345) % 2**31
        return Coin.state > 2**30


for n in (5, 50, 500, 3000):
    r = sorted([Coin(i) for i in range(n)])
    print(n, sorted(c.i for c in r) == list(range(n)), hash(tuple(c.i for c in r)))
