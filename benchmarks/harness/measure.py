"""Runs one program again and again in this process; prints what it returns and how long it takes.

measure.py PROGRAM SECONDS: iterations go on until SECONDS have passed, but at least FEWEST times.
"""

import json
import sys
import time
from os.path import basename, dirname

FEWEST = 9


def main(program, seconds):
    sys.path.insert(0, dirname(program))
    module = __import__(basename(program).removesuffix(".py"))
    run, size, clock = module.run, module.SIZE, time.perf_counter
    results = set()
    times = []
    begin = clock()
    while len(times) < FEWEST or clock() - begin < seconds:
        start = clock()
        result = run(size)
        times.append(clock() - start)
        results.add(str(result))
    print(json.dumps({"size": size, "results": sorted(results), "times": times}))


main(sys.argv[1], float(sys.argv[2]))
