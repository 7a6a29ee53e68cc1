"""Copies of nodes in which some fields are others; fields of nodes that the parser makes."""

import ast as A


def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: A.dump(A.parse("x: int = [i for i in y]")))
show(lambda: A.parse("(x): int").body[0].simple)
spam = "spam"
show(lambda: A.parse("spam").body[0].value.id is spam)


def replaced(source, *deleted, **given):
    node = A.parse(source).body[0]
    node = getattr(node, "value", None) or node
    node.extra = 3
    for name in deleted:
        delattr(node, name)
    show(lambda: A.dump(node.__replace__(**given), include_attributes=True))
    show(lambda: hasattr(node.__replace__(**given), "extra"))


replaced("x")
replaced("x", lineno=7)
replaced("x", "lineno")
replaced("x", "id")
replaced("x", "id", id="y")
replaced("x", "id", "ctx")
replaced("[x]", "elts")
replaced("f(x)", "func", "args")
replaced("x", "id", foo=1)
replaced("x: int", "simple")
replaced("1", "kind")
