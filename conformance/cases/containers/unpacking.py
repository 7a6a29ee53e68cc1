# Unpacking: counts, stars, and the words of errors.
def t(code):
    ns = {"I": I, "N": N, "S": S, "G": G}
    try:
        exec(code, ns)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
    else:
        print(code, "->", {k: v for k, v in ns.items() if k in "abcdxyz"})


class I:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


class N:
    __iter__ = None

    def __getitem__(self, i):
        return i


class S:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class G(list):
    def __iter__(self):
        return iter("xyz")


for code in [
    "a, b = 1, 2", "a, b = [1, 2]", "a, b = 'xy'", "a, b = {1: 2, 3: 4}", "a, b = I(2)", "a, b, c = S()",
    "a, b = (1, 2, 3)", "a, b = [1]", "a, b = 'xyz'", "a, b = {1: 2, 3: 4, 5: 6}", "a, b = I(5)", "a, b = I(1)",
    "a, b = 5", "a, b = None", "a, b = N()", "a, b = {1, 2, 3}", "a, b = range(3)", "a, b = iter([1])",
    "a, b, c = G([1])", "a, b = G([1, 2])", "(a,) = [1]", "[a] = (1, 2)", "() = []", "() = [1]", "[] = 5",
    "a, *b = [1, 2, 3]", "*a, b = [1]", "a, *b, c = 'xy'", "a, *b, c = 'x'", "*a, = ()", "a, *b = []",
    "a, *b = 5", "a, (b, *c), d = 1, 'xyz', 2", "(a, b), c = [1, 2], 3", "a = *[1], *(2,)", "*a, b = I(3)",
    "for a, b in [(1, 2), (3,)]: pass", "a = b = c = 1", "a, b = b, a = 1, 2", "a, a = 1, 2",
    "x = [*5]", "x = (*None,)", "x = {*5}", "x = {**5}", "print(*5)", "print(**5)",
    "x = [*I(2), *'ab', *{1: 2}]", "x = {*I(2), 0}", "x = {**{'a': 1}, 'a': 2}", "x, y = (i for i in range(2))",
    "x, y = (i for i in range(3))", "x, y = (1 / 0 for i in range(3))",
]:
    t(code)
