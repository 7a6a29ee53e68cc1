def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

import math

for name in ("ceil", "floor", "trunc", "sqrt", "fabs", "isnan", "isinf", "isfinite", "frexp", "modf", "degrees", "radians", "ulp", "isqrt", "factorial",
             "log", "log2", "log10", "log1p", "acos", "acosh", "atanh", "gamma", "lgamma", "exp"):
    for v in (0, 1, 2, 4, -1, 16, 2.5, -0.0, 10**30, float("inf"), float("-inf"), float("nan"), "a", None, 1j):
        try:
            r = getattr(math, name)(v)
            print(name, v, round(r, 12) if isinstance(r, float) else r)
        except Exception as e:
            print(name, v, type(e).__name__, e)
for e in ("math.gcd()", "math.gcd(12, 18, 27)", "math.lcm(4, 6)", "math.comb(10, 3)", "math.comb(3, 5)", "math.comb(-1, 2)", "math.perm(5)", "math.perm(5, 2)",
          "math.hypot(3, 4)", "math.dist((0, 0), (3, 4))", "math.dist((0,), (1, 2))", "math.fsum([0.1] * 10)", "math.fsum([1e308, 1e308])",
          "math.prod([1, 2, 3], start=2.5)", "math.sumprod([1, 2], [3, 4])", "math.sumprod([1], [2, 3])", "math.isclose(1, 1 + 1e-10)",
          "math.isclose(1, 2, rel_tol=-1)", "math.copysign(1, -0.0)", "math.fmod(-7, 3)", "math.remainder(7, 2)", "math.fmod(1, 0)", "math.ldexp(0.5, 10)",
          "math.ldexp(1, 5000)", "math.nextafter(1, 2)", "math.nextafter(1, 2, steps=3)", "math.pow(2, 0.5)", "math.pow(0, -1)", "math.fma(2, 3, 4)",
          "math.log(8, 2)", "math.log(2, 1)", "math.log(10**400, 10)", "math.atan2(1, -1)", "math.pi", "math.tau", "math.inf", "math.sqrt()", "math.hypot(x=1)"):
    show(e, lambda: eval(e))
