"""Built-in functions guess which keyword was meant."""

import typing

CALLS = [
    lambda: sorted([1], kee=1),
    lambda: [1].sort(revers=1),
    lambda: "a".split(sap=1),
    lambda: "a".encode(encodin="a"),
    lambda: open("x", moode="r"),
    lambda: open("x", zzzzzz="r"),
    lambda: print(1, seperator=2),
    lambda: int("1", bass=3),
    lambda: sum([1], starts=1),
    lambda: round(1.5, ndigit=1),
    lambda: compile("1", "f", mod="eval"),
    lambda: len.__code__ if 0 else CALLS[0].__code__.replace(co_nam="x"),
    lambda: CALLS[0].__code__.replace(zz="x"),
    lambda: typing.TypeVar(),
    lambda: typing.TypeVarTuple("T", bound=3),
    lambda: typing.ParamSpec(),
    lambda: typing.TypeAliasType("X"),
]
for call in CALLS:
    try:
        call()
    except TypeError as error:
        print(error)
