# Whom the TypeError of a wrongly called method names: the declaring type where the method is called
# straight on the instance, the instance's type where it was bound first.
import functools


class Stack(list):
    pass


def outer():
    class Hidden(bytes):
        pass

    return Hidden


def complain(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


stack = Stack()
push = stack.append
complain(lambda: stack.append(1, 2))
complain(lambda: Stack.append(stack, 1, 2))
complain(lambda: push(1, 2))
complain(lambda: push())
complain(lambda: push(item=1))
complain(lambda: stack.append(item=1))
complain(lambda: stack.append(*(1, 2)))
complain(lambda: stack.append(**{"item": 1}))
complain(lambda: functools.partial(push, 1)(2))
complain(lambda: push.__call__(1, 2))
complain(lambda: getattr(outer()(), "join")())
complain(lambda: getattr(True, "bit_length")(1))
complain(lambda: getattr([], "__format__")())
complain(lambda: getattr(functools, "__format__")())
complain(lambda: getattr(int, "mro")(1))
complain(lambda: list(map(push, [1], [2])))

# A method that fails inside of another is named as it was called itself.
complain(lambda: sorted([1, 2], key=push.__class__))
complain(lambda: stack.sort(key=[].append, reverse=True, other=1))
stack.append(1)
complain(lambda: getattr(stack, "sort")(key=lambda x: [].append(x, x)))

# Types that cannot be made have object's __init__ and look at no arguments.
print((i for i in ()).__init__(1, 2), len.__init__(x=1), {}.keys().__init__(1))
complain(lambda: object.__new__(type({}.keys()), 1))
complain(lambda: object().__init__(1))

complain(lambda: iter([]).__setstate__(1.0))
complain(lambda: reversed([]).__setstate__("1"))
for base in set, frozenset, int, str, tuple, dict:
    sub = type("Sub", (base,), {})
    complain(lambda: sub(1, 2, 3, 4))
print(type.__prepare__(), type.__prepare__(1, 2, 3, four=4))
