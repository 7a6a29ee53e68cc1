"""Type parameters live in a scope of their own, which functions capture."""


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


print(first([3, 4]), first([], "none"))
print(first.__type_params__, first.__annotations__["items"])


class Stack[Item = int]:
    def __init__(self):
        self.items: list[Item] = []

    def push(self, item: Item) -> Stack[Item]:
        self.items.append(item)
        return self

    def parameter(self):
        return Item


print(Stack[str], Stack().push(1).items, Stack.__type_params__[0].__default__)
print("captured:", Stack.parameter.__code__.co_freevars, Stack().parameter() is Stack.__type_params__[0])

type Pair[A, B = A] = tuple[A, B]
type Tree = int | list[Tree]  # evaluated late, so it may name itself
print(Pair.__value__, Pair[int, str], Tree.__value__)


def bounded[N: (int, float), *Rest, **Params](number: N):
    return number


for parameter in bounded.__type_params__:
    print(type(parameter).__name__, parameter.__name__, getattr(parameter, "__constraints__", ""))
