import functools, inspect
def logged(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        return f(*a, **k)
    return wrapper
@logged
def target(x: int, y: str = "d", *, z=None) -> bool:
    "Doc of target."
    return x, y, z
print(target.__name__, target.__doc__, target.__module__, target.__qualname__)
print(target.__wrapped__.__closure__, inspect.signature(target), target.__annotations__)
print(target(1, z=3))
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
