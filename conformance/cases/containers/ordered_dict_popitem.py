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

# After its last entry an iterator is done, whatever is added.
for key in (growing := OrderedDict(a=1)):
    growing["b"] = 2
print(growing)
try:
    for key in growing:
        growing["c"] = 3
except RuntimeError as error:
    print(error, growing)
