def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for n in (0, 5, 15, 25, 35, -15, -25, 12345, 10**20 + 5 * 10**9):
    print(n, [round(n, -k) for k in range(6)], round(n), round(n, 3), round(n, None))
show("float digits", lambda: round(5, 1.0))
show("far", lambda: round(123, 10**30))
