def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

big = 10**4299
print(len(str(big)))
show("too long", lambda: str(big * 10))
show("too long to parse", lambda: int("1" * 4301))
print(int("1" * 4300) % 1000007)
print(hex(big)[:20], len(hex(big)), int(hex(big), 16) == big, int(bin(big), 2) == big)
show("formatted", lambda: f"{big * 10:d}")
show("repr in a list", lambda: repr([big * 10]))
