def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

specs = ["", "d", "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "+d", "*^12", "x", "X", "#x", "#X", "#o", "#b", "b", "o",
         "_", ",", "_b", "_x", "012,", "012_x", "#012_x", "e", ".2f", "g", "%", "c", "n", "010n", "z", "z.1f", ".3", ".3d",
         ",x", "_c", "+c", "#c", "s", "q", "xx", "99999999999999999999", "\u2603^7", "0=8", "<08", ",.3f", "_.6_f", ".,f", "__", ",_"]
for n in (0, 5, -5, 255, 1234567, -1234567, 10**25):
    for s in specs:
        show((n, s), lambda: format(n, s))
for s in ("", "d", "x", "5", "s"):
    show((True, s), lambda: format(True, s))
