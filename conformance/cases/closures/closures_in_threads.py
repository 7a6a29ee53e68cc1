import threading
def make():
    n = 0
    lock = threading.Lock()
    def add(k):
        nonlocal n
        for _ in range(k):
            with lock:
                n += 1
    return add, lambda: n
add, get = make()
ts = [threading.Thread(target=add, args=(500,)) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(get())
results = []
for i in range(3):
    t = threading.Thread(target=lambda i=i: results.append(i * i))
    t.start(); t.join()
print(results)
