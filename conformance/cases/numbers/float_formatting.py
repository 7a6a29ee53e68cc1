def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

specs = ["", ".0f", ".1f", ".2f", ".10f", ".0e", ".3e", "e", "E", "g", "G", ".3g", "#.3g", ".0g", "%", ".1%", "n", ".3", ".17g", ".30f",
         "10.2f", "<10.2f|", "^10.2f|", "=+10.2f", "010.2f", "+.1f", " .1f", ",.2f", "_.2f", "012,.1f", "z.1f", "z", "#.0f", "#g", "F",
         "d", "x", "s", ".", "1.2.3", ".,f", ".6_f", ",.6_f", "._f", ".4_e", "*>+12.3e", "\u00e9<9.1f"]
for v in (0.0, -0.0, 1.0, -1.5, 0.05, 0.15, 2.5, 2.675, 1234567.891, 1e16, 1e-7, 123456789.123456789, float("inf"), float("-inf"), float("nan"), -1e-10):
    for s in specs:
        show((v, s), lambda: format(v, s))
for s in ("%f", "%.0f", "%10.3f", "%-10.2e|", "%+g", "%#.3g", "%05.1f", "% f", "%F", "%.10g", "%a", "%s", "%r", "%d"):
    for v in (1.5, -0.25, 1e20, float("nan"), float("-inf")):
        show((s, v), lambda: s % v)
