def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

cases = [(1, 3), (10**400, 10**399), (10**400, 3), (3, 10**400), (2**53 + 1, 1), (2**53 + 1, 2**53),
         (-1, 2**1074), (-1, 2**1076), (2**1024 - 1, 1), (0, -5), (0, -(10**30)), (1, 0), (2**70 + 1, 2**70 - 1)]
for a, b in cases:
    show((a, b) if a < 10**50 else "big", lambda: a / b)
