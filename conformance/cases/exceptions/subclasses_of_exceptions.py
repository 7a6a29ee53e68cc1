"""The built-in subclasses of each built-in exception, in order."""
import builtins

for name, kind in sorted(vars(builtins).items()):
    if isinstance(kind, type) and issubclass(kind, BaseException) and kind.__name__ == name:
        print(name, [k.__name__ for k in kind.__subclasses__() if hasattr(builtins, k.__name__)])


class Mine(LookupError):
    pass


print(LookupError.__subclasses__()[:2], Mine in LookupError.__subclasses__(), Mine.__subclasses__())
