# Random operations on lists, with a digest after each hundred.
seed = 2024


def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


def bound():
    k = rnd(4)
    return None if k == 0 else rnd(30) - 15


def piece():
    return [rnd(100) for _ in range(rnd(6))]


a = []
for step in range(6000):
    op = rnd(26)
    try:
        if op < 4:
            a.append(rnd(100))
        elif op == 4:
            a.insert(rnd(40) - 20, rnd(100))
        elif op == 5:
            a.pop(rnd(30) - 15)
        elif op == 6:
            a.remove(rnd(100))
        elif op == 7:
            a.reverse()
        elif op == 8:
            a.sort(key=lambda v: v % 7, reverse=bool(rnd(2)))
        elif op == 9:
            a[bound() : bound()] = piece()
        elif op == 10:
            a[bound() : bound() : rnd(7) - 3] = piece()
        elif op == 11:
            del a[bound() : bound() : rnd(7) - 3]
        elif op == 12:
            del a[rnd(30) - 15]
        elif op == 13:
            a.extend(piece())
        elif op == 14:
            a += tuple(piece())
        elif op == 15:
            a[rnd(30) - 15] = rnd(100)
        elif op == 16:
            a = a[bound() : bound()] + piece()
        elif op == 17:
            a.append(a.index(rnd(100), rnd(9) - 4))
        elif op == 18:
            a.append(a.count(rnd(100)))
        elif op == 19 and len(a) < 40:
            a *= rnd(3)
        elif op == 20:
            a = sorted(a)
        elif op == 21:
            a = a[:: rnd(5) - 2]
        elif op == 22:
            a.append((a < piece()) + (a == a.copy()))
        elif op == 23:
            a.extend(v for v in a[:3])
        elif op == 24:
            a = [v for v in a if v % 3]
        else:
            a[1:3] = a
    except Exception as e:
        a.append(sum(map(ord, type(e).__name__ + str(e))) % 100)
    if len(a) > 60:
        del a[rnd(20) :]
    if step % 100 == 99:
        print(step, a)
