import _ast

for name, cls in vars(_ast).items():
    if isinstance(cls, type) and not name.startswith("__"):
        print(name, cls.__doc__, cls.__bases__, cls.__module__)
        print("   ", cls._fields, cls._attributes, cls.__match_args__)
        print("   ", getattr(cls, "_field_types", None))
        if cls is not _ast.AST:
            print("   ", list(vars(cls)))
print([name for name in vars(_ast) if not name.startswith("__")])
