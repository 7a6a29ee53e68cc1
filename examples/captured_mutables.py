"""A captured list can change under you; so can a default value."""


def snapshot_or_not(items):
    live = lambda: items
    copy = lambda items=tuple(items): items
    return live, copy


basket = ["apple"]
live, copy = snapshot_or_not(basket)
basket.append("pear")
print("live:", live())
print("copy:", copy())


def remember(item, seen=[]):  # one list, made when the def runs
    seen.append(item)
    return seen


remember("a")
print("a mutable default is shared by all calls:", remember("b"))
print("it lives here:", remember.__defaults__)


def stack():
    items = []
    return items.append, items.pop, lambda: list(items)


push, pop, show = stack()
push(1)
push(2)
print("popped", pop(), "- left", show())
