"""Taking items from both ends of an OrderedDict while others come and go."""
from collections import OrderedDict

queue = OrderedDict.fromkeys("abc")
taken = []
while queue:
    key, _ = queue.popitem()
    taken.append(key)
    if key == "c":
        queue["d"] = None
    if key == "b":
        del queue["a"]
        queue["e"] = None
print(taken, queue)
queue = OrderedDict.fromkeys(range(5))
del queue[4], queue[0]
print(queue.popitem(), queue.popitem(last=False), queue.popitem(), len(queue))
try:
    queue.popitem()
except KeyError as error:
    print(error)
