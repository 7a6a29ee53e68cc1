"""Ints that compiled code keeps as JVM numbers, through all guards; see FailingGuardTest."""


def arithmetic(n):
    out = []
    a = 1
    b = 7
    i = 0
    while i < n:
        s = a + b * 3 - i
        d = s // 5 - s % 7
        m = s % 8 ^ d & 15 | i << 2
        r = (m >> 1) - -d + ~m
        a = a * 5 + r
        b = b + i if i % 3 else b - 1
        i += 1
        out.append((a, s, d, m, r, a < b, a == s, a >= r))
        if a > 10**30:
            a %= 1001
    return out, a, b, i


def quotients(n):
    t = 0.5
    out = []
    for i in range(1, n):
        for j in range(n, 0, -2):
            t = i / j
            k = i // j + i % j
            if t > k or not k:
                k = -k
            out.append((t, k))
    return out


def division(n):
    caught = []
    for i in range(-n, n):
        try:
            k = 10 // i + 10 % i
            f = 10 / i
            caught.append((k, f, 1 << i, 256 >> i))
        except (ZeroDivisionError, ValueError) as e:
            caught.append(str(e))
    return caught


def main():
    return repr((arithmetic(60), quotients(9), division(5)))


if __name__ == "__main__":
    print(main())
