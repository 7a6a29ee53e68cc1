def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for v in (0.0, -0.0, 1.5, -2.5, 0.1, 1e300, 5e-324, 2.0**53, float("inf"), float("nan")):
    for name in ("hex", "is_integer", "as_integer_ratio", "conjugate", "__trunc__", "__floor__", "__ceil__", "__round__", "__int__", "__bool__", "__getnewargs__"):
        show((v, name), lambda: getattr(v, name)())
    for n in (-2, 0, 1, 2, 20, 400, -400):
        show((v, n), lambda: round(v, n))
for text in ("0x1.8p1", "1.8", "-0x.8p-3", "0x1p-1074", "0x1p-1075", "0x1.0000000000000800001p0", "0x1p1024", "inf", "-nan", "0x", "", "1p", " 0x1p3 ", "0x1g"):
    show(text, lambda: float.fromhex(text))
print(float.__getformat__("double"), float.__getformat__("float"))
show("format of nothing", lambda: float.__getformat__("x"))
print([round(x / 8) for x in range(-20, 21)], [round(x / 40, 1) for x in range(-20, 21)])
