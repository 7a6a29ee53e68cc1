# _heapq and _bisect, with the comparisons they ask for.
import _heapq as h
import _bisect as b

log = []


class K:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        log.append((self.v, other.v))
        return self.v < other.v

    def __repr__(self):
        return str(self.v)


def t(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


x = 5
values = []
for i in range(60):
    x = (x * 1103515245 + 12345) % 2**31
    values.append(x % 97)
heap = []
for v in values[:20]:
    h.heappush(heap, K(v))
print(heap, len(log))
print([h.heappop(heap) for _ in range(5)], heap, len(log))
print(h.heapreplace(heap, K(50)), h.heappushpop(heap, K(0)), h.heappushpop(heap, K(99)), heap, len(log))
other = [K(v) for v in values]
h.heapify(other)
print(other, len(log), log[-5:])
print([h.heappop(other).v for _ in range(60)] == sorted(values), len(log))
top = list(values)
h.heapify_max(top)
print(top, h.heappop_max(top), h.heapreplace_max(top, 3), h.heappushpop_max(top, 200), top[:5])
h.heappush_max(top, 96)
print(top[0], [h.heappop_max(top) for _ in range(5)])
big = [(v * 7919) % 10007 for v in range(3000)]
h.heapify(big)
print(all(big[i] <= big[2 * i + 1] for i in range(1499)), big[:10])
s = [1, 2, 2, 2, 5]
print(b.bisect_left(s, 2), b.bisect_right(s, 2), b.bisect_left(s, 0), b.bisect_right(s, 9), b.bisect_left(s, 2, 2))
print(b.bisect_left(s, 2, hi=None), b.bisect_right(s, 2, lo=0, hi=3), b.bisect_left([5, 3, 1], -3, key=lambda v: -v))
b.insort_left(s, 3)
b.insort_right(s, 2)
b.insort_left(s, 7, key=lambda v: v)
print(s)


class L(list):
    def insert(self, i, v):
        print("insert", i, v)
        super().insert(i, v)


l = L([1, 3])
b.insort_right(l, 2)
print(l)
for g in (
    lambda: h.heappush(1, 2), lambda: h.heappop([]), lambda: h.heappop((1,)), lambda: h.heapreplace([], 1),
    lambda: h.heappushpop([], 1), lambda: h.heapify((1,)), lambda: h.heappush([1]), lambda: h.heappop_max([]),
    lambda: h.heappush([1], "a"), lambda: b.bisect_left([1], 1, -1), lambda: b.bisect_left([1, 2, 3], 5, 0, 10),
    lambda: b.bisect_left(5, 5), lambda: b.bisect_right([], 1, lo=5), lambda: b.bisect_left([1], 1, 0, "a"),
    lambda: b.bisect_left([1], 1, "a"), lambda: b.bisect_left(), lambda: b.insort_left((1,), 1),
    lambda: b.bisect_left([1, 2], 1, key=5), lambda: b.bisect_left([1], "a"),
):
    t(g)


class Shrink:
    def __init__(self, heap):
        self.heap = heap

    def __lt__(self, other):
        self.heap.clear()
        return True


bad = []
bad.extend([Shrink(bad), Shrink(bad), Shrink(bad)])
t(lambda: h.heapify(bad))
