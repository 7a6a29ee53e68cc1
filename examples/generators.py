"""Generators keep their variables between values; they capture like functions."""


def countdown(n):
    while n:
        yield n
        n -= 1
    return "lift-off"


def launch():
    result = yield from countdown(3)
    yield result


print(list(launch()))


def running_total():
    total = 0
    while True:
        try:
            total += yield total
        except ValueError:
            total = 0


totals = running_total()
next(totals)
print([totals.send(n) for n in (5, 10)], totals.throw(ValueError), totals.send(1))
totals.close()


def steps(limit):
    done = 0

    def produce():
        nonlocal done
        while done < limit:
            done += 1
            yield done

    return produce(), lambda: done


produce, done = steps(10)
next(produce), next(produce)
print("both see the same variable:", done(), produce.gi_frame.f_locals)

n = 2
lazy = (n * x for x in range(3))
n = 10
print("a generator expression reads n when it runs:", list(lazy))


def cleaning():
    try:
        yield "open"
    finally:
        print("cleaned up")


door = cleaning()
print(next(door))
door.close()
