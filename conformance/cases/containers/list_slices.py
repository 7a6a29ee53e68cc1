# Assignment to slices and deletion of slices.
def show(action):
    a = list(range(10))
    try:
        exec(action, {"a": a})
    except Exception as e:
        print(action, "->", type(e).__name__, e)
    else:
        print(action, "->", a)


for action in [
    "a[2:4] = 'xyz'",
    "a[:] = []",
    "a[5:2] = [1, 2]",
    "a[2:2] = [7]",
    "a[-3:] = (0,)",
    "a[100:] = [1]",
    "a[:-100] = [1]",
    "a[::2] = 'abcde'",
    "a[::2] = 'abcd'",
    "a[::-1] = range(10)",
    "a[1:8:3] = iter([1, 2, 3])",
    "a[0:0:2] = []",
    "a[1:2] = 5",
    "a[::2] = 5",
    "a[::0] = []",
    "a['x'] = 1",
    "a[20] = 1",
    "a[-11] = 1",
    "a[-10] = 1",
    "a[1:3] = a",
    "a[::2] = a[5:]",
    "del a[2]",
    "del a[-1]",
    "del a[2:5]",
    "del a[::2]",
    "del a[::-3]",
    "del a[8:2:-2]",
    "del a[:]",
    "del a[20]",
    "del a['x']",
    "del a[1:1]",
    "del a[3:100]",
    "a[2:5] *= 2",
    "a[True] = 'one'",
]:
    show(action)
