"""Uses what programs use, so that the AOT cache knows the classes: see aot-cache.sh."""

import collections
import dataclasses
import functools
import json
import re
import traceback
import typing


@dataclasses.dataclass
class Point:
    x: int
    y: typing.Optional[float] = 2.5


@functools.lru_cache
def area(width, *, height=2):
    return sum(width * i for i in range(height))


def make_counter():
    count = 0

    def increment():
        nonlocal count
        count += 1
        return count

    return increment


counter = make_counter()
words = collections.Counter(re.findall(r"\w+", "to be or not to be"))
print("%d" % counter(), f"{area(3):.1f}", [3], {4: 5}, Point(1), words.most_common(1), sep=",")
print(json.loads(json.dumps({"a": [1, 2.0, None]})), sorted({"b", "a"}), 2**100, b"x")
with open(__file__) as file:
    lines = [line.strip() for line in file]
try:
    lines.x
except AttributeError:
    traceback.format_exc()
