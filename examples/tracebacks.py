"""Tracebacks name nested functions and mark the part that failed."""

import sys
import traceback


def make_reader(table):
    def read(key):
        def convert(text):
            return int(text) + table["offset"]

        return convert(table[key])

    return read


read = make_reader({"offset": 1, "good": "41", "bad": "forty"})
print(read("good"))


def show(error):
    for line in traceback.format_exception(error):
        print(line.replace(__file__, "tracebacks.py"), end="")
    print("-" * 40)


try:
    read("bad")
except ValueError as error:
    show(error)

try:
    try:
        read("missing")
    except KeyError as error:
        raise LookupError("no such entry") from error
except LookupError as error:
    error.add_note("the table was made by hand")
    show(error)

try:
    raise ExceptionGroup("two things", [ValueError("one"), TypeError("two")])
except* TypeError as group:
    print("handled:", group.exceptions)
except* ValueError as group:
    print("handled too:", group.exceptions)


def names_of_frames():
    frame = sys._getframe()
    while frame:
        yield frame.f_code.co_qualname
        frame = frame.f_back


def outer():
    def inner():
        return list(names_of_frames())

    return inner()


print(outer())
