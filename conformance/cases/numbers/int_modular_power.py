def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for args in ((2, 10, 1000), (2, -1, 7), (2, -1, 4), (-3, 5, 7), (3, 5, -7), (5, 0, 1), (2, 3, 0),
             (10**30, 10**30, 10**9 + 7), (2, 3.0, 5), (2, 3, "a"), (2, 3, None)):
    show(args, lambda: pow(*args))
