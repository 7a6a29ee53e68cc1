# What goes wrong with lists and tuples, in exact words.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: [].pop())
t(lambda: [1].pop(5))
t(lambda: [1].pop("a"))
t(lambda: [1][2])
t(lambda: [1][-2])
t(lambda: [1]["a"])
t(lambda: [1][1.0])
t(lambda: [1][10**30])
t(lambda: [1][10**12])
t(lambda: [1][None])
t(lambda: [1]["a":])
t(lambda: [1][::0])
t(lambda: (1,)[3])
t(lambda: (1,)["a"])
t(lambda: [].remove(1))
t(lambda: [].index(1))
t(lambda: [1].index(1, "a"))
t(lambda: [1, 2].index(1, 1))
t(lambda: (1,).index(2))
t(lambda: [].insert("a", 1))
t(lambda: [] + 1)
t(lambda: [] + ())
t(lambda: () + [])
t(lambda: [] * "a")
t(lambda: "a" * [])
t(lambda: [] * [])
t(lambda: [].extend(5))
t(lambda: list(5))
t(lambda: tuple(5))
t(lambda: list(1, 2))
t(lambda: list(a=1))
t(lambda: tuple(1, 2))
t(lambda: tuple(a=1))
t(lambda: [].append())
t(lambda: [].append(1, 2))
t(lambda: [].sort(1))
t(lambda: [].sort(foo=1))
t(lambda: [].copy(1))
t(lambda: [1, "a"].sort())
t(lambda: [1, 2].sort(key=5))
t(lambda: hash([]))
t(lambda: hash(([],)))
t(lambda: [1] < 1)
t(lambda: (1,) < [1])
t(lambda: [1, "a"] < [1, 2])
t(lambda: list.append(1, 2))
t(lambda: list.append())
t(lambda: list.__len__())
t(lambda: list.__len__(1))
t(lambda: list.__new__(dict))
t(lambda: list.__new__(1))
t(lambda: [].__setitem__(1))
t(lambda: [].__mul__("a"))
t(lambda: [].__add__(1))
t(lambda: [].__getitem__("a"))
t(lambda: [].__delitem__(0))
t(lambda: [].nope)
t(lambda: setattr([], "x", 1))
t(lambda: [1] * 10**30)


def item():
    a = (1,)
    a[0] = 1


def delete():
    a = (1,)
    del a[0]


t(item)
t(delete)
