"""Closures handed to threads share their variables; locks guard them."""

import queue
import threading


def make_counter():
    value = 0
    lock = threading.Lock()

    def add(times):
        nonlocal value
        for _ in range(times):
            with lock:
                value += 1

    return add, lambda: value


add, value = make_counter()
threads = [threading.Thread(target=add, args=(1000,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("counted:", value())

jobs, results = queue.Queue(), {}


def worker():
    while (job := jobs.get()) is not None:
        results[job] = job**2


crew = [threading.Thread(target=worker, name=f"worker {n}") for n in range(2)]
for thread in crew:
    thread.start()
for job in range(6):
    jobs.put(job)
for thread in crew:
    jobs.put(None)
for thread in crew:
    thread.join()
print("squares:", [results[n] for n in sorted(results)])

own = threading.local()
own.name = "main"


def look():
    own.name = getattr(own, "name", "nothing yet")
    seen.append(own.name)


seen = []
thread = threading.Thread(target=look)
thread.start()
thread.join()
print("a thread's own variables:", seen, own.name)
