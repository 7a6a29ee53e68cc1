"""What can be called, and what the errors say."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class NotCallable:
    pass


attempt(lambda: 1())
attempt(lambda: "s"(2))
attempt(lambda: None())
attempt(lambda: NotCallable()())
attempt(lambda: [1](0))
attempt(lambda: len())
attempt(lambda: len(1, 2))
attempt(lambda: len(x=1))
attempt(lambda: [].append())
attempt(lambda: [].append(1, 2))
attempt(lambda: int("x"))
attempt(lambda: NotCallable(1))
attempt(lambda: object(1))
attempt(lambda: NotCallable(x=1))


class OnlyNew:
    def __new__(cls, a):
        return super().__new__(cls)


attempt(lambda: OnlyNew())
attempt(lambda: type(OnlyNew(1)).__name__)


class OnlyInit:
    def __init__(self, a, b=2):
        self.sum = a + b


attempt(lambda: OnlyInit(1).sum)
attempt(lambda: OnlyInit().sum)
attempt(lambda: OnlyInit(1, 2, 3).sum)
attempt(lambda: OnlyInit(1, c=3).sum)


class BadInit:
    def __init__(self):
        return 5


attempt(BadInit)


class Other:
    def __new__(cls):
        return "not an instance"

    def __init__(self):
        print("never")


attempt(Other)
print((lambda f, *a: f(*a))(max, 3, 9, 4), list(map(lambda x, y: x * y, [1, 2], [3, 4])))
print([f(2) for f in (str, float, bool, lambda x: x, [5, 6, 7].__getitem__)])


class Desc:
    def __get__(self, instance, owner):
        return lambda *a: (instance is None, owner.__name__, a)


class Holder:
    d = Desc()


print(Holder().d(1), Holder.d(2))
