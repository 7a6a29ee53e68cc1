"""type is subscriptable though it has no __class_getitem__; None forbids it."""

print(type[int], type[int, str])
print(hasattr(type, "__class_getitem__"))


class Meta(type):
    pass


class Forbidden:
    __class_getitem__ = None


for bad in (Meta, Forbidden, int):
    try:
        bad[int]
    except TypeError as e:
        print(e)
