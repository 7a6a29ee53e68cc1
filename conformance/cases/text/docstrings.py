"""Signatures and docstrings of str, bytes, bytearray and memoryview."""

for t in (str, bytes, bytearray, memoryview):
    print(t.__doc__, t.__text_signature__)
    for name in sorted(vars(t)):
        if name in ("__doc__", "__dict__"):
            continue
        member = vars(t)[name]
        function = getattr(member, "__func__", member)
        print(t.__name__, name, type(member).__name__, getattr(function, "__text_signature__", None))
        if name != "__new__":
            print(getattr(function, "__doc__", None))
