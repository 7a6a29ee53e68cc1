def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

values = [0.0, -0.0, 1.5, -1.5, 3.0, -7.25, 1e308, 5e-324, float("inf"), float("-inf"), float("nan")]
for a in values:
    for b in values:
        for e in ("a + b", "a - b", "a * b", "a / b", "a // b", "a % b", "divmod(a, b)", "a < b", "a == b", "a >= b"):
            show((a, b, e), lambda: eval(e))
for a, b in ((2.0, 0.5), (0.0, -1), (-8.0, 1 / 3), (-8.0, 2), (10.0, 400), (1.0, float("nan")), (-1.0, float("inf")), (0.0, 0.0), (-2.0, -3)):
    show((a, b), lambda: a ** b)
