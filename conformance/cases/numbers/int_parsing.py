def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for text in ("12", " 12 ", "+1", "-1", "- 1", "1_000", "1__0", "_1", "1_", "", "  ", "0x1f", "\u0663\u0664",
             "\u2003 5", "12\0", "1e5", "\ud800", "9" * 30):
    show(ascii(text), lambda: int(text))
for text, base in (("ff", 16), ("0xff", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("017", 0), ("000", 0),
                   ("0_0", 0), ("z", 36), ("z", 35), ("10", 1), ("10", 37), ("10", -1), ("0b12", 2), ("0x", 16),
                   ("0_7", 8), ("0b_1", 0), (b"12", 10), (bytearray(b"12"), 8), (12, 10), ("12", "10"), ("12", None)):
    show((text, base), lambda: int(text, base))
show("base alone", lambda: int(base=10))
show("none", lambda: int())
show("keyword x", lambda: int(x=1))
show("list", lambda: int([]))
