# The attributes of a union are its own, but for the module, which is its type's.
import dataclasses
import typing

union = int | None
print(union.__args__, union.__origin__, union.__module__, union.__parameters__)
print(hasattr(union, "missing"), typing.Optional[float] == float | None)
try:
    union.missing
except AttributeError as error:
    print(error)


@dataclasses.dataclass
class Point:
    x: int
    y: typing.Optional[float] = 2.5


print(Point(1), Point.__annotations__)
