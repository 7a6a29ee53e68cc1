"""Attributes of modules, read so often that their values are known, and then changed."""

import math
import types

module = types.ModuleType("module")
other = types.ModuleType("other")


def read(m):
    return m.value


def call(m, x):
    return m.function(x)


def often(reader, *arguments):
    for _ in range(500):
        result = reader(*arguments)
    return result


def told(reader, *arguments):
    try:
        return reader(*arguments)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


print(told(read, module))
module.value = 1
print(often(read, module))
module.value = 2
print(read(module), often(read, module))
module.added = 3
print(read(module))
module.__dict__["value"] = 4
print(read(module))
other.value = "other"
print(read(other), read(module), often(read, other), read(module))
del module.value
print(told(read, module))
module.__getattr__ = lambda name: "made " + name
print(read(module), often(read, module))
module.value = 5
print(often(read, module))

module.function = abs
print(often(call, module, -2))
module.function = str
print(call(module, -2))
module.function = lambda x: x * 10
print(often(call, module, -2))


class Kind(types.ModuleType):
    @property
    def value(self):
        return "of the class"


print(often(read, module))
module.__class__ = Kind
print(read(module), often(read, module))
module.__class__ = types.ModuleType
print(read(module))


def kind(m):
    return m.__class__.__name__, m.__dict__ is vars(m), m.__name__


print(often(kind, math), often(kind, module), often(kind, Kind("third")))
module.__dict__["__class__"] = "shadow"
module.__name__ = "renamed"
print(kind(module))


class Plain:
    pass


plain = Plain()
plain.value = "plain"
print(often(read, plain), read(module), often(read, other), read(plain))
