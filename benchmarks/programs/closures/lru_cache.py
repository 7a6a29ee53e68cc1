"""functools.lru_cache over functions that are hit, missed and evicted."""

import functools

SIZE = 300_000


def run(size):
    @functools.lru_cache(maxsize=None)
    def collatz(n):
        if n == 1:
            return 0
        return 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)

    @functools.lru_cache(maxsize=64)
    def bucket(key, width):
        return key % width * 31 + width

    total = 0
    for i in range(1, size):
        total += collatz(i % 10_000 + 1)
        total += bucket(i * i % 100, 7)
    return total, bucket.cache_info()[:3]
