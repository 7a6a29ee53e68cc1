def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for spec in ("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%#o", "%o", "%i", "%u", "%.5d", "%8.3d",
             "%c", "%s", "%r", "%e", "%.2f", "%g", "%5.1f", "%%", "%*d", "%d %d", "%q"):
    for value in (42, -42, 3.7, 10**20, "a", True):
        show((spec, value), lambda: spec % value)
