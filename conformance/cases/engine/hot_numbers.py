"""Ints and floats in hot loops, at every edge where they become something else."""

import sys

BIG = 2**62
EDGES = [0, 1, -1, 2, -2, 7, -7, 62, 63, 64, 2**31, 2**53, 2**53 + 1, -(2**53) - 1]
EDGES += [BIG, -BIG, 2**63 - 1, -(2**63), 2**63, 2**64 + 3, True, False]
FLOATS = [0.0, -0.0, 1.0, -1.5, 2.5, 1e300, -1e300, 5e-324, float("inf"), float("nan")]
FLOATS += [2.0**53, 2.0**63, -(2.0**63), 0.1]


def show(value):
    kind = type(value).__name__
    return kind + " " + repr(value)


def warm(n):
    x = 3
    y = 2
    r = 0
    for _ in range(n):
        r = x + y - r * 0
    return r


def operators(x, y, z, turns):
    """All operators on variables that were ints for long."""
    a = 5
    b = 3
    out = []
    for turn in range(turns + 1):
        if turn == turns:
            a = x
            b = y
        s = a + b
        d = a - b
        p = a * b
        n = -a
        v = ~a if type(a) is int else -a
        u = +a
        if turn == turns:
            out += [s, d, p, n, v, u, a < b, a <= b, a == b, a != b, a > b, a >= b]
        try:
            q = a // b
            m = a % b
            t = a / b
            if turn == turns:
                out += [q, m, t]
        except (ZeroDivisionError, OverflowError) as e:
            out.append(str(e))
    return out


def bits(x, y, turns):
    a = 5
    b = 3
    out = []
    for turn in range(turns + 1):
        if turn == turns:
            a = x
            b = y
        i = a & b
        o = a | b
        e = a ^ b
        if turn == turns:
            out += [i, o, e]
        try:
            if b < 200:
                left = a << b
                right = a >> b
                if turn == turns:
                    out += [left, right]
        except ValueError as error:
            out.append(str(error))
    return out


def augmented(x, y, turns):
    a = 5
    b = 3
    out = []
    for turn in range(turns + 1):
        if turn == turns:
            a = x
            b = y
        c = a
        c += b
        c -= 1
        c *= b
        try:
            c //= b
            c %= 1000003
            c /= 7
        except (ZeroDivisionError, OverflowError) as error:
            c = str(error)
        if turn == turns:
            out.append(c)
        c = 0
    return out


for x in EDGES:
    for y in EDGES:
        print(*map(show, operators(x, y, 0, 20)), sep=", ")
        print(*map(show, bits(x, y, 20)), *map(show, augmented(x, y, 20)), sep=", ")
for x in FLOATS:
    for y in FLOATS + EDGES:
        print(*map(show, operators(x, y, 0, 10)), *map(show, operators(y, x, 0, 10)), sep=", ")
        print(*map(show, augmented(x, y, 10)), *map(show, augmented(y, x, 10)))


def grows(n):
    a = 1
    b = 1.0
    out = []
    for i in range(n):
        a = a * 3 + 1
        if a > 10**25:
            a = a % 1000
        b = b * 1.5
        if b > 1e200:
            b = 1e-200
        if i % 401 == 0:
            out.append((a, b))
    return out, a, b


print(grows(6000))


def mixed(n):
    total = 0
    for i in range(n):
        if i == n // 2:
            total += 0.5
        total += i
    return total


print(mixed(5000), mixed(1), mixed(2))


class Amount:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Amount(self.n + int(other))

    def __radd__(self, other):
        return Amount(self.n - int(other))

    def __iadd__(self, other):
        self.n += 1000
        return self

    def __lt__(self, other):
        return "less" if self.n < 5 else ""

    def __gt__(self, other):
        return [self.n]

    def __index__(self):
        return 1

    def __mod__(self, other):
        return f"{self.n} % {other}"

    def __bool__(self):
        return self.n > 0

    def __repr__(self):
        return f"Amount({self.n})"


def foreign(n, odd):
    x = 0
    seen = []
    for i in range(n):
        if i == n - 1:
            x = odd
        y = x + i
        z = i + x
        small = x < i
        large = x > i
        flag = "yes" if x else "no"
        rest = x % 7
        x += 1
    return x, y, z, small, large, flag, rest


print(foreign(4000, Amount(3)))
print(foreign(4000, Amount(0)))
print(foreign(4000, True), foreign(4000, 1.5), foreign(4000, 2**70))
for wrong in ("text", None, [1]):
    try:
        foreign(4000, wrong)
    except TypeError as e:
        print(e)


def unbound(n):
    for i in range(n):
        if i == 3000:
            del x
        if i < 3000 or i > 3500:
            x = i * 2
        if i == 3200:
            try:
                x += 1
            except UnboundLocalError as e:
                print(e)
    return x


print(unbound(4000))


def never(n):
    total = 0
    for i in range(n):
        total += i
        last = i * 1.5
    return i + last


print(never(3000))
try:
    never(0)
except UnboundLocalError as e:
    print(e)


def deleted(n):
    k = 1
    for i in range(n):
        k = k * 2 % 1009
        if i == n - 1:
            del k
            del k


try:
    deleted(3000)
except UnboundLocalError as e:
    print(e)


def ranges(a, b):
    out = []
    for i in range(a, b, 3):
        out.append(i + 1)
    for i in range(b, a, -7):
        out.append(i - 1)
    for i in range(a):
        i += 1
        out.append(i)
    for i in range(0):
        pass
    else:
        out.append("else")
    return out, i


print(ranges(5, 40))
print(ranges(2, 2))
print(ranges(True, 3))
print(ranges(-5, 5))


def far(start, stop):
    out = []
    for i in range(start, stop, 2):
        out.append(i)
    for i in range(stop, start, -5):
        out.append(i)
    return out


print(far(2**63 - 6, 2**63 - 1), far(2**63 - 6, 2**63 + 6), far(-(2**63), -(2**63) + 9))
print(far(2**70, 2**70 + 5))
for bad in ((1.5, 2), ("a", 1), (0, None)):
    try:
        far(*bad)
    except TypeError as e:
        print(e)


def shadowed(range, n):
    total = 0
    for i in range(n):
        total += i
    return total


print(shadowed(lambda n: [n, 2, 3.5], 1), shadowed(range, 100))


def replaced(n):
    total = 0
    for i in range(n):
        total += i
    return total


print(replaced(2500))
original = range
range = lambda n: iter([1.5, n, True])
print(replaced(10), replaced(3))
range = original
print(replaced(10))


def indexed(v, n):
    total = 0
    for i in range(n):
        k = i % len(v)
        total += v[k] + v[-k - 1]
        v[k] = total % 10
        v[k] += 1
    return total, v


print(indexed(list(range(5)), 3000), indexed(bytearray(range(5)), 100))
print(indexed(dict.fromkeys(range(-300, 300), 1), 100))
for v, n in (([1, 2], 3), ((1, 2), 2), ("ab", 1), ([], 1)):
    try:
        i = 0
        while i < n:
            i += 1
            v[i + 1 - 1]
            v[i - 1] = 5
        print(v)
    except (IndexError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)


def beyond(v, n):
    i = 0
    while i < n:
        v[i] = i
        i += 1


try:
    beyond([0] * 2100, 2101)
except IndexError as e:
    print(e)


def swaps(n):
    a, b = 0, 1
    x, y = 0.5, 0.25
    for i in range(n):
        a, b = b, a + b
        x, y = y, x + y
        if i % 100 == 99:
            a, b, x, y = y, x, b, a
    return a, b, x, y


print(swaps(350), swaps(50))


def walrus(n):
    k = 0
    hits = 0
    while (k := k + 3) < n:
        hits += (h := k * 2) > n and 0 < (m := h - k) < 500 <= n
        k += (k := k + 1) - k
    return k, hits, h, m


print(walrus(9000))


def comprehensions(n):
    total = 0
    i = 7
    for k in range(n):
        total += sum([i * i - k for i in range(4)])
        total += i
    return total, i


print(comprehensions(3000))


def traced(n):
    a = 0
    b = 0.5
    for i in range(n):
        a += i
        b += a
        if i == n - 1:
            a // (i - i)
    return a


try:
    traced(4000)
except ZeroDivisionError as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(e, frame.f_locals, e.__traceback__.tb_next.tb_lineno - frame.f_code.co_firstlineno)


def identity(n):
    x = 1000
    same = 0
    for i in range(n):
        y = x
        same += y is x
        x = x + 1
    return same


print(identity(3000))


def conditional(n):
    a = 0
    b = 0.0
    for i in range(n):
        a = a + 1 if i % 3 else a - 2
        b = b / 2 if b > 1 else b + 0.75
        c = -a if a < 0 else "odd" if i % 2 else None
    return a, b, c


print(conditional(4000))


def inner(n):
    total = 0
    for i in range(n):
        try:
            if i % 1000 == 999:
                raise ValueError(i)
            total += i
        except ValueError as e:
            total += e.args[0] * 2
        finally:
            total -= 1
        with open(__file__ if i < 0 else "/dev/null") if i == 5 else nothing as f:
            total += 1
        if i > 2500:
            break
    else:
        total = None
    return total, i


class Nothing:
    def __enter__(self):
        return 1

    def __exit__(self, *args):
        return False


nothing = Nothing()
print(inner(2000), inner(4000))


def powers(n):
    out = 0
    f = 0.0
    for i in range(1, n):
        out += i**2 % 7
        f += i**0.5 + 2**-i if i < 50 else i**-1
    return out, f


print(powers(3000))
print(sys.getsizeof is not None, warm(3000))


def best(values):
    found = None
    index = None
    for i in range(len(values)):
        v = values[i]
        if found is None or v > found:
            found = v * 1
            index = i + 0
        if index is not None and i - index > 3:
            found = None
            index = None
        if (k := i * 2) is None:
            print("never")
        if i * 3 is not None:
            k += 1
    return found, index, k


for n in (1, 3, 9, 3000):
    numbers = [(k * 7919) % 101 for k in range(n)]
    print(best(numbers), best([k / 2 for k in numbers]))
