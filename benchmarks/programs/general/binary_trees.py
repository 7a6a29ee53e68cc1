"""Binary trees: many small objects that live briefly."""

SIZE = 13


class Tree:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make_tree(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make_tree(depth - 1), make_tree(depth - 1))


def run(size):
    long_lived = make_tree(size)
    total = 0
    for depth in range(4, size + 1, 3):
        for _ in range(1 << (size - depth + 4)):
            total += make_tree(depth).count()
    return total, long_lived.count()
