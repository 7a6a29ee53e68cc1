"""Floats that compiled code keeps as JVM numbers, through all guards; see FailingGuardTest."""


def escape(a, b, limit):
    x = y = 0.0
    for steps in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return steps, x, y
        y = 2.0 * x * y + b
        x = xx - yy + a
    return limit, x, y


def arithmetic(n):
    x = 1.0
    y = -0.0
    out = []
    for i in range(n):
        z = x / (y + 1.5) - i
        w = z // 0.7 + z % 3.5 - -x
        x = x * 1.7 if x < 1e10 else x / 3
        y = y + x * i
        same = i == x or i < y
        out.append((x, y, z, w, same, x != y))
        if y > 1e12:
            y = float("nan") if i % 2 else float("inf")
        elif y != y:
            y = 0.25
    return out


def zero(n):
    out = []
    x = 3.0
    for i in range(n):
        x -= 1
        try:
            out.append((1.5 / x, 2 // x, 5.5 % x))
        except ZeroDivisionError as e:
            out.append(str(e))
    return out


def total(values, n):
    t = 0
    for i in range(n):
        t += values[i % len(values)] * 2.0
        t += values[-1]
    return t


def main():
    found = [escape(a / 4, 0.3, 12) for a in range(-8, 4)]
    return repr((found, arithmetic(40), zero(6), total([1.5, 2, -0.0], 9), total([3, True], 5)))


if __name__ == "__main__":
    print(main())
