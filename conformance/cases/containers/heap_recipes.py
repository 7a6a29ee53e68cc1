# heapq, bisect, queue and itertools together.
import bisect
import heapq
import itertools
import queue

tasks = [(3, "c"), (1, "a"), (2, "b")]
heapq.heapify(tasks)
print([heapq.heappop(tasks) for _ in range(3)])
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge("fb", "ec", key=ord, reverse=True)))
data = [(i * 37) % 101 for i in range(60)]
print(heapq.nsmallest(4, data), heapq.nlargest(3, data), heapq.nlargest(2, ["aa", "b", "cccc"], key=len))


def grade(score):
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]


print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
q = queue.PriorityQueue()
for v in (3, 1, 2):
    q.put(v)
print([q.get() for _ in range(3)], q.empty())
s = queue.SimpleQueue()
s.put("x")
print(s.get(), s.qsize())
for action in (lambda: s.get(block=False), lambda: s.get(timeout=0.01), lambda: queue.Queue(1).get_nowait()):
    try:
        action()
    except queue.Empty as e:
        print(repr(e), type(e).__module__)


def primes():
    sieve = {}
    for n in itertools.count(2):
        if n in sieve:
            for p in sieve.pop(n):
                sieve.setdefault(n + p, []).append(p)
        else:
            yield n
            sieve[n * n] = [n]


print(list(itertools.islice(primes(), 15)))
print([len(list(g)) for k, g in itertools.groupby(sorted(data), key=lambda v: v // 20)])
print(sum(1 for _ in itertools.permutations(range(6))), list(itertools.accumulate(range(1, 7), max)))
print(list(itertools.chain.from_iterable(itertools.repeat("ab", 2))), list(zip(*[iter(range(9))] * 3)))
