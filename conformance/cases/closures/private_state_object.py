def Stack():
    items = []
    class Api:
        def push(self, x): items.append(x)
        def pop(self): return items.pop()
        def __len__(self): return len(items)
        def __iter__(self): return iter(items[::-1])
    return Api()
s, t = Stack(), Stack()
s.push(1); s.push(2); t.push(9)
print(len(s), list(s), s.pop(), list(t), vars(s))
from types import SimpleNamespace
def point(x, y):
    def move(dx, dy):
        nonlocal x, y
        x, y = x + dx, y + dy
        return x, y
    return SimpleNamespace(move=move, get=lambda: (x, y))
p = point(1, 2)
p.move(3, 4)
print(p.get())
