"""Uses what programs use, so that the AOT cache knows the classes: see aot-cache.sh."""

import collections
import dataclasses
import functools
import json
import os
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


def squares(limit):
    for i in range(limit):
        if i % 3:
            yield i * i


def busy(turns):
    """Hot enough to be compiled: loops, calls, closures, a generator, texts, numbers."""
    total, ratio, text, seen = 0, 0.5, "", {}
    add = make_counter()
    for i in range(turns):
        total += add() % 7
        ratio = ratio * 0.5 + i
        seen[i & 15] = [total, f"{i:03d}"]
        text += chr(97 + i % 26)
        try:
            total += len(text[-3:]) if i & 1 else len(seen[i])
        except KeyError as error:
            total -= error.args[0] & 1
    while total > 10:
        total //= 2
    return total, ratio, sum(squares(turns)), [x for x in seen if x > 3]


busy(6_000)
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
os.sysconf("SC_CLK_TCK")  # a call of the C library
