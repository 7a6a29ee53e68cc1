def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

values = [0j, 1j, -1j, 1 + 2j, complex(-0.0, 1), complex(0.0, -0.0), complex("inf"), complex("nan+1j"), 1e300 + 1e300j]
for a in values:
    print(repr(a), str(a), a.real, a.imag, -a, +a, a.conjugate(), bool(a), a == a.real)
    for b in values[:5]:
        for e in ("a + b", "a - b", "a * b", "a / b", "a == b", "a < b", "a // b"):
            show((a, b, e), lambda: eval(e))
    for e in ("a + 1", "1 - a", "a * 2.5", "2 / a", "a ** 2", "a ** 0", "a ** -1", "abs(a)", "a % 2", "int(a)", "float(a)"):
        show((a, e), lambda: eval(e))
for text in ("1+2j", " ( 1-2j ) ", "j", "-j", "1e5j", "1_0+2j", "1__0j", "1 + 2j", "", "abc", "1+2", "nan-infj", "(1"):
    show(text, lambda: complex(text))
for args in ((1, 2), (1.5,), ("1", 2), (1, "2"), ([],), (1, []), ()):
    show(args, lambda: complex(*args))
for spec in ("", ".2f", ">20", "<20|", "^20", "+", ",", "e", "g", "010", "=10", "d", "%", ".3", "z.1f"):
    show(spec, lambda: format(1234.5 - 0.25j, spec))
print(hash(1j), hash(1 + 0j) == hash(1), {1: "x"}[1 + 0j])
