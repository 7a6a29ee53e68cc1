# Containers shared by threads stay whole.
import threading

N, T = 3000, 4
shared_list, shared_dict, shared_set = [], {}, set()
counts = [0] * T
stop = False
errors = []


def guarded(f):
    def run(n):
        try:
            f(n)
        except Exception as e:
            errors.append(repr(e))

    return run


@guarded
def fill(n):
    for i in range(N):
        shared_list.append((n, i))
        shared_dict[n, i] = i
        shared_set.add(n * N + i)
        shared_dict[i % 10] = n
        counts[n] += 1


def run(f):
    threads = [threading.Thread(target=f, args=(n,)) for n in range(T)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


run(fill)
print(len(shared_list), len(shared_dict), len(shared_set), sorted(shared_list)[-1], counts)
print(all(shared_dict[n, i] == i for n in range(T) for i in range(N)), shared_set == set(range(N * T)))


@guarded
def drain(n):
    while True:
        try:
            shared_list.pop()
        except IndexError:
            break
        shared_set.discard(n * N + counts[n])
        shared_dict.pop((n, counts[n]), None)
        counts[n] -= 1


run(drain)
print(shared_list, errors)


@guarded
def churn(n):
    for i in range(N):
        try:
            shared_list.append(i)
            shared_list[len(shared_list) // 2]
            shared_list[2:5] = [1, 2]
            del shared_list[:1]
            shared_list.sort()
            shared_list.pop(0)
        except (IndexError, ValueError):
            pass
        try:
            shared_dict[i % 50] = i
            shared_dict.pop((i + 7) % 50, None)
            shared_dict.get(i % 50)
            shared_dict.popitem()
        except KeyError:
            pass
        shared_set.add(i % 40)
        shared_set.discard((i + 3) % 40)
        shared_set & {1, 2}
        for _ in range(3):
            len(shared_dict), len(shared_set), list(shared_list)


run(churn)
print(errors, type(shared_list), all(type(x) is int for x in shared_list))
shared_dict.clear()
print(shared_dict)
