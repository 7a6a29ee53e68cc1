"""Exceptions: raised, caught by class, chained, passed through finally and with."""

SIZE = 60_000


class NotFound(LookupError):
    def __init__(self, key):
        super().__init__(key)
        self.key = key


class Guard:
    def __init__(self):
        self.entered = 0
        self.swallowed = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, kind, value, traceback):
        if kind is ZeroDivisionError:
            self.swallowed += 1
            return True
        return False


def find(table, key):
    try:
        return table[key]
    except KeyError as error:
        raise NotFound(key) from error


def run(size):
    table = {i: i * i for i in range(0, 100, 2)}
    guard = Guard()
    missing = finals = total = 0
    for i in range(size):
        try:
            total += find(table, i % 100)
        except NotFound as error:
            missing += error.key
        finally:
            finals += 1
        with guard:
            total += 100 // (i % 4)
        try:
            total += int("12" if i % 3 else "x1")
        except (TypeError, ValueError):
            total -= 1
    return total, missing, finals, guard.swallowed
