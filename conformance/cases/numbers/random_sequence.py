import random

r = random.Random(42)
print([r.random() for _ in range(5)], r.getrandbits(100), [r.getrandbits(k) for k in (1, 8, 32, 33, 64)])
for seed in (0, 1, -1, 2**100, 1.5, True):
    r.seed(seed)
    print(seed, r.random(), r.getrandbits(32))
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)])
