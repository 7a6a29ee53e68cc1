"""Proxies of weakref as values of what they stand for, and among arguments."""

import weakref
from collections import OrderedDict


class Link:
    __slots__ = "next", "__weakref__"

    def __call__(self, *args):
        return [type(a).__name__ for a in args]


class Bag(dict):
    def __setitem__(self, key, value):
        print("set", type(key).__name__, type(value).__name__)

    def __contains__(self, key):
        return type(key).__name__


class Number:
    def __add__(self, other):
        return type(other).__name__


link = Link()
proxy = weakref.proxy(link)
proxy.next = proxy
print(proxy.next is proxy, type(link.next).__name__)
print(proxy(proxy, 1))
bag = Bag()
shown = weakref.proxy(bag)
shown[proxy] = proxy
print(proxy in shown)
number = Number()
print(weakref.proxy(number) + weakref.proxy(number))


class Counted(OrderedDict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


counted = Counted(a=1, b=2, c=3)
print(counted.pop("a"), counted.popitem(), counted.pop("x", None))


class Key:
    def __init__(self, act):
        self.act = act

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.act()
        return True


calls = 0


def act():
    global calls
    calls += 1
    if calls == 2:
        left.clear()


left = OrderedDict({0: None, Key(act): None, 4: None})
right = OrderedDict({0: None, Key(act): None, 4: None})
try:
    print(left == right)
except RuntimeError as e:
    print(e)
print(len(left), len(right))
