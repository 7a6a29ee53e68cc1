"""Strings that grow by += in hot loops: read, cut, kept by others, and given other values."""

import sys

TIMES = 3000


def build(count):
    text = ""
    for i in range(count):
        text += str(i % 10)
    return text


def cut(count):
    text = "begin"
    parts = []
    for i in range(count):
        text += chr(97 + i % 26)
        parts.append(text[-3:] + text[:2] + text[i : i + 1] + text[-2:-2] + text[:-1][-1:])
        parts.append(text[i] if i % 3 else text[::500])
    return len(text), parts[::97], text[10:20]


def keep(count):
    text = ""
    kept = []
    for i in range(count):
        text += "ab"
        if i % 500 == 0:
            kept.append(text)
            same = text
            text += "c"
            kept.append(same)
    return [len(one) for one in kept], len(same), text is text, text == same


def wide(count):
    text = "x" * 300
    for i in range(count):
        text += "é" if i < count // 3 else "я" if i < count // 2 else "\U0001f40d"
        text += "\ud83d"
        text += "\udc0d"
    return len(text), ascii(text[298:304]), ascii(text[-3:]), text.count("\udc0d")


class Text(str):
    def __add__(self, other):
        return Text("sub")

    def __radd__(self, other):
        return Text("reflected")


def subclass(count):
    text = ""
    for i in range(count):
        text += "x"
        if i == count - 3:
            text += Text("y")
    return text, type(text).__name__


def other_types(count):
    text = ""
    for i in range(count):
        if i == count // 2:
            before = len(text)
            text = 0
        text += 1 if i >= count // 2 else "1"
    return before, text


def failing(count):
    text = ""
    for i in range(count):
        text += "abc" if i < count - 1 else None


def shown():
    try:
        failing(TIMES)
    except TypeError as error:
        frame = error.__traceback__.tb_next.tb_frame
        return str(error), len(frame.f_locals["text"]), type(frame.f_locals["text"])


def generated(count):
    text = ""
    for i in range(count):
        text += "xy"
        if i % 100 == 0:
            yield len(text)
    yield text[-4:]


def nested(count):
    text = ""
    for i in range(count):
        for c in "abc":
            text += c
        text += (text := "new") if i == count - 2 else "."
        text += "".join(c for c in "12" if c in text)
    return len(text), text[-5:]


def deleted(count):
    text = ""
    for i in range(count):
        text += "abc"
        if i == count // 2:
            del text
            text = "again"
    return len(text)


def unbound(count):
    for i in range(count):
        text += "abc"
    text = ""


def tested(count):
    text = ""
    while len(text) < count:
        text += "ab"
        if text.endswith("abab") and "ba" in text and text > "aa" and not text.isupper():
            text += f"<{text[:1]}>"
    return text[-9:], hash(text) == hash(str(text)), {text: 1}[text]


def closed(count):
    text = ""

    def get():
        return text

    for i in range(count):
        text += "x"
    return get() == text == "x" * count


for i in range(3):
    print(build(TIMES)[-20:], len(build(TIMES)))
    print(cut(TIMES))
    print(keep(TIMES))
    print(wide(TIMES))
    print(subclass(TIMES))
    print(other_types(TIMES))
    print(shown())
    print(list(generated(TIMES))[-3:])
    print(nested(TIMES))
    print(deleted(TIMES))
    print(tested(TIMES))
    print(closed(TIMES))
    try:
        unbound(TIMES)
    except UnboundLocalError as error:
        print(error)
print(len(build(200_000)))
