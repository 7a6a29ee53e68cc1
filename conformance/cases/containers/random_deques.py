# Random operations on deques.
from collections import deque

seed = 31337


def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


for maxlen in (None, 10, 1, 0):
    d = deque(maxlen=maxlen)
    for step in range(3000):
        op = rnd(16)
        try:
            if op < 3:
                d.append(rnd(50))
            elif op < 6:
                d.appendleft(rnd(50))
            elif op == 6:
                d.pop()
            elif op == 7:
                d.popleft()
            elif op == 8:
                d.rotate(rnd(41) - 20)
            elif op == 9:
                d.insert(rnd(30) - 15, rnd(50))
            elif op == 10:
                del d[rnd(30) - 15]
            elif op == 11:
                d.remove(rnd(50))
            elif op == 12:
                d.extend(range(rnd(4)))
            elif op == 13:
                d.extendleft(d if rnd(2) and len(d) < 20 else "ab")
            elif op == 14:
                d[rnd(20) - 10] = d.index(rnd(50))
            else:
                d.reverse()
        except Exception as e:
            d.append(sum(map(ord, type(e).__name__ + str(e))) % 100)
        while len(d) > 40:
            d.popleft()
        if step % 300 == 299:
            print(step, d, d.count(1), list(reversed(d))[:3])
