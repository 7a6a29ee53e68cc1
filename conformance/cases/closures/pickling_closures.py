import pickle, re
def outer():
    def inner(): return 1
    return inner
for o in (outer(), lambda: 0):
    try:
        pickle.dumps(o)
    except Exception as e:
        print(type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))
print(pickle.loads(pickle.dumps(outer)) is outer, pickle.loads(pickle.dumps(len)) is len)
import copy
f = outer()
print(copy.copy(f) is f, copy.deepcopy(f) is f)
