"""cProfile: who was called how often by whom."""
import cProfile
import pstats
import sys


def leaf(n):
    return len([n])


def recursive(n):
    return leaf(n) if n == 0 else recursive(n - 1)


def generate():
    for i in range(3):
        yield leaf(i)


def work():
    recursive(3)
    sorted([3, 1, 2], key=lambda x: -x)
    list(generate())
    try:
        int("x")
    except ValueError:
        pass
    "abc".upper()


profile = cProfile.Profile()
profile.enable()
work()
profile.disable()
stats = pstats.Stats(profile).stats
for (file, line, name), (calls, total, _, _, callers) in sorted(stats.items()):
    print(name, line, calls, total, sorted((c[2], v[0], v[1]) for c, v in callers.items()))

ticks = iter(range(0, 10000, 10))
profile = cProfile.Profile(lambda: next(ticks), 1.0, builtins=False)
print(profile.runcall(recursive, 2))
profile.create_stats()
for key, value in sorted(profile.stats.items()):
    print(key[2], value[:4])

sys.monitoring.use_tool_id(sys.monitoring.PROFILER_ID, "other")
try:
    profile.enable()
except ValueError as e:
    print(e)
sys.monitoring.free_tool_id(sys.monitoring.PROFILER_ID)
