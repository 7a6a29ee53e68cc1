def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for n in (0, 1, -1, 5, -5, 2**70, -(2**70)):
    for k in (0, 1, 3, 63, 64, 100):
        print(n << k, n >> k)
    print([n**k for k in range(6)], -n, +n, ~n, abs(n))
for e in ("1 << -1", "1 >> -1", "0 << 10**30", "5 >> 10**30", "-5 >> 10**30", "1 << 10**30",
          "2 ** -1", "0 ** -1", "0 ** 0", "(-2) ** 63", "3 ** 200"):
    show(e, lambda: eval(e))
