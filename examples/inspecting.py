"""inspect: asking a function about itself."""

import inspect
import functools

scale = 10


def outer(factor):
    def inner(a, b=2, /, c=3, *rest, key, **options) -> int:
        return len(options) + factor * scale + a

    return inner


inner = outer(5)
signature = inspect.signature(inner)
print(signature)
for name, parameter in signature.parameters.items():
    print(f"  {name:<8}{parameter.kind.description}")

found = inspect.getclosurevars(inner)
print("nonlocals:", found.nonlocals)
print("globals:  ", found.globals)
print("builtins: ", sorted(found.builtins))

bound = signature.bind(1, key="k", extra=True)
bound.apply_defaults()
print("bound:", bound.arguments)
try:
    signature.bind(1)
except TypeError as error:
    print("TypeError:", error)

print("partial:", inspect.signature(functools.partial(inner, 1, key=0)))
print("built-in:", inspect.signature(sorted))
print("flags:", inspect.CO_NESTED & inner.__code__.co_flags != 0, inspect.isgeneratorfunction(inner))
print("unwrapped:", inspect.unwrap(functools.cache(inner)) is inner)
