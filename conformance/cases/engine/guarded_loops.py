"""Loops that compiled code keeps as JVM numbers, through all guards; see FailingGuardTest."""


def ranges(a, b):
    out = []
    for i in range(b):
        for j in range(a, i):
            out.append(i * 10 + j)
        for j in range(i, a, -3):
            i += 1
            out.append(i - j)
    else:
        i += 100
    return out, i


def lists(v, n):
    first, second = 0, 1
    for i in range(n):
        k = i % len(v)
        v[k] = v[-k - 1] + k
        v[k] += first
        first, second = second, first + second
        if first > 50:
            first, second = second - first, 1
    return v, first, second


def variables(n):
    out = []
    for i in range(n):
        if i > 2:
            try:
                out.append(x + i)
                x *= 2
            except (UnboundLocalError, TypeError) as e:
                out.append(str(e))
        if i % 3 == 2:
            x = i
        elif i % 7 == 6:
            x = "text" if i == 13 else 2.5
        elif i % 5 == 4 and i > 9:
            del x
        squares = [x * x for x in range(i % 4)]
        out.append(squares)
    return out


def walrus(n):
    k = 0
    out = []
    while (k := k + 3) < n:
        out.append(k + (k := k + 1) * k)
        if 5 < (m := k * 2) < n:
            out.append(m - k)
    return out, k


class Odd:
    def __add__(self, other):
        return [other]

    def __lt__(self, other):
        return "no bool"

    def __index__(self):
        return 1


def odd(n):
    out = []
    x = 0
    values = [5, 6]
    for i in range(n):
        if i == n - 2:
            x = Odd()
        y = x + i
        small = x < 3
        out.append((y, small))
        if i % 4 == 1 or i == n - 2:
            out.append(values[x])
        x = 1 if i % 2 else True
    return out


def raised(n):
    a = 1
    try:
        for i in range(n, -1, -1):
            a = a * 3 + i
            b = a / i
    except ZeroDivisionError as e:
        return e.__traceback__.tb_frame.f_locals["a"], e.__traceback__.tb_lineno, a, b


def main():
    return repr(
        (ranges(2, 7), lists([1, 2, 3], 30), variables(20), walrus(40), odd(8), raised(60))
    )


if __name__ == "__main__":
    print(main())
