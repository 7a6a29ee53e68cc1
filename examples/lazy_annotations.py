"""Annotations are evaluated when somebody asks; they are closures too."""

import annotationlib


def make(kind):
    def convert(value: kind, then: Later = None) -> list[kind]:
        return kind(value)

    return convert


convert = make(int)
print("works before Later exists:", convert("7"))
print("free variables of the annotations:", convert.__annotate__.__code__.co_freevars)
try:
    convert.__annotations__
except NameError as error:
    print("NameError:", error)

print(annotationlib.get_annotations(convert, format=annotationlib.Format.STRING))


class Later:
    next: Later
    label: str = "x"


print("now:", convert.__annotations__)
print("a class may name itself:", Later.__annotations__["next"] is Later)
