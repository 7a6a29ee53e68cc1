import functools, itertools
def make_timer(clock):
    def timed(f):
        @functools.wraps(f)
        def wrapper(*a, **k):
            start = clock()
            try:
                return f(*a, **k)
            finally:
                timed.log.append((f.__name__, clock() - start))
        return wrapper
    timed.log = []
    return timed
ticks = itertools.count(0, 5)
timed = make_timer(lambda: next(ticks))
@timed
def work(n): return n * 2
@timed
def fails(): raise KeyError("k")
print(work(4))
try:
    fails()
except KeyError as e:
    print("raised", e)
print(timed.log)
