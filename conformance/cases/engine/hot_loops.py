"""Loops that become hot while they run, in modules, functions, generators and comprehensions."""

total = 0
i = 0
while i < 10000:
    i += 1
    if i % 7 == 0:
        continue
    if i > 9000:
        break
    total += i
else:
    print("never")
print(i, total)

seen = {}
for n in range(6000):
    seen[n % 5] = seen.get(n % 5, 0) + n
    if n == 5000:
        later = "defined in the loop"
else:
    print("else", n)
print(seen, later)


def rebinds():
    global counter
    counter = 0
    for k in range(6000):
        counter += 1
        if k == 3000:
            del globals()["counter"]
            counter = 100
    return counter


print(rebinds())


def nested(n):
    out = []
    for a in range(n):
        for b in range(n):
            if b > a:
                break
            if (a + b) % 2:
                continue
            out.append(a * b)
        else:
            out.append("else")
    return len(out), out[:5], out[-3:]


print(nested(120))


def closures(n):
    made = []
    for k in range(n):

        def get():
            return k

        made.append(get)
    return made[0](), made[-1](), len(set(f() for f in made))


print(closures(4000))


def raises(n):
    for k in range(n):
        try:
            if k == n - 1:
                raise StopIteration(k)
        except StopIteration as e:
            last = e.value
    return last


print(raises(5000))


def generator(n):
    total = 0
    for k in range(n):
        got = yield k
        if got:
            total += got
        for _ in range(2):
            total += 1
    return total


def drive(n):
    g = generator(n)
    value = next(g)
    try:
        while True:
            value = g.send(value)
    except StopIteration as e:
        return e.value


print(drive(5000))
print(sum(x * y for x in range(100) for y in range(100) if (x + y) % 3))
print(len({x % 17: [y for y in range(x % 5)] for x in range(5000)}))
print(len([x for x in range(5000) if (lambda z: z % 2)(x)]))


class Counting:
    squares = 0
    for step in range(5000):
        squares += step * step
    del step


print(Counting.squares, hasattr(Counting, "step"))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


total = 0
for x in Countdown(6000):
    total += x
print(total)
big = 1
for x in range(3000):
    big = big * 3 % (10**30)
    big += 2**62
print(big)
f = 0.0
for x in range(3000):
    f = f / 3 + x**0.5 - (x // 7) * 1.5
print(f)
try:
    for x in range(5000):
        if x == 4999:
            undefined_name
except NameError as e:
    print(e, x)
exec("for q in range(4000): r = q * 2\nprint(r)")


def shared(n):
    numbers = iter(range(n))
    total = 0
    for i in numbers:
        total += i * 2
        if i % 1000 == 0:
            total -= next(numbers)
        if i > 4500:
            break
    return total, next(numbers), numbers.__length_hint__(), list(numbers)[-1]


print(shared(5000), shared(6000))


def bytes_at(b, n):
    total = 0
    for i in range(n):
        total += b[i % len(b)] - b[-1 - i % 7]
    try:
        for i in range(n):
            total += b[i]
    except IndexError as e:
        return total, i, str(e)


class Bytes(bytes):
    def __getitem__(self, index):
        return index


print(bytes_at(bytes(range(256)), 3000), bytes_at(bytearray(b"counting"), 3000))
print(bytes_at(Bytes(b"0123456789"), 20))
