import cmath

inf = float("inf")
nan = float("nan")


def rounded(value):
    if isinstance(value, complex):
        return complex(rounded(value.real), rounded(value.imag))
    if isinstance(value, tuple):
        return tuple(map(rounded, value))
    return float("%.11g" % value) if isinstance(value, float) else value


def show(expression):
    try:
        print(expression, "=>", repr(rounded(eval(expression))))
    except Exception as e:
        print(expression, "=>", type(e).__name__, e)


parts = [-inf, -1000.0, -1.5, -1.0, -0.3, -0.0, 0.0, 0.7, 1.0, 2.5, 800.0, inf, nan]
for name in ("acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log", "log10", "sin", "sinh", "sqrt", "tan", "tanh",
             "phase", "polar", "isnan", "isinf", "isfinite"):
    for a in parts:
        for b in parts:
            show(f"cmath.{name}(complex({a}, {b}))")
    for v in ("'a'", "None", "2", "True"):
        show(f"cmath.{name}({v})")
for a in parts:
    for b in parts:
        show(f"cmath.rect({a}, {b})")
for e in ("cmath.log(8, 2)", "cmath.log(2, 1)", "cmath.log(0, 2)", "cmath.isclose(1, 1 + 1e-10j)", "cmath.isclose(1, 2, rel_tol=-1)",
          "cmath.isclose(inf, inf)", "cmath.infj", "cmath.nanj", "cmath.pi", "cmath.isclose(1j, 1j + 0.05, abs_tol=0.1)"):
    show(e)
