"""Loops of generators and coroutines that compiled code keeps as JVM numbers, through all guards; see FailingGuardTest."""


def primes(limit):
    for n in range(2, limit):
        d = 2
        while d * d <= n:
            if n % d == 0:
                break
            d += 1
        else:
            yield n


def sums(rows, width):
    total = 0.0
    for row in range(rows):
        best = 0
        for k in range(width):
            total += (k * row) % 7 / 2
            best = best + k if k % 3 else best - 1
        if row == 5:
            total = "text" and total
            best = 2**70
        got = yield total, best, k
        if got:
            width = got
            del k
        try:
            for k in range(width, 0, -2):
                best += k
                if best < 0:
                    raise ValueError(best)
        except ValueError as e:
            yield "caught", e.args
        finally:
            yield k
            for j in range(3):
                best += j


def unbound(n):
    for turn in range(n):
        try:
            for i in range(turn):
                x = i * 2
            x += 1
        except UnboundLocalError as e:
            yield str(e)
        yield x if turn else turn
        if turn == 3:
            del x


async def waiting(n):
    total = 0
    for i in range(n):
        for k in range(i):
            total += k * i
        await nothing()
    return total


async def nothing():
    pass


def finish(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value


def drive(g, sent):
    out = []
    try:
        value = next(g)
        for s in sent:
            out.append(value)
            value = g.send(s)
        out.append(value)
    except (StopIteration, ValueError) as e:
        out.append(repr(e))
    return out


def main():
    return repr(
        (
            list(primes(60)),
            drive(sums(9, 4), [None, 3, 0, 0, 5, None, 0, 0, 1, 1, 0, 0, 9, 0]),
            list(unbound(6)),
            finish(waiting(8)),
        )
    )


if __name__ == "__main__":
    print(main())
    print(list(primes(6000))[-5:])
    print(drive(sums(9, 4), [None, 3, 0, 0, 5, None, 0, 0, 1, 1, 0, 0, 9, 0]))
    print(drive(sums(900, 40), [None, 3, 0, 0] * 400)[-3:])
    print(list(unbound(6)), len(list(unbound(1500))), finish(waiting(300)))
