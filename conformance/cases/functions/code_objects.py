"""What code objects tell of their source."""


def attempt(action):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)


def sample(a, b, /, c, *args, d, e=1, **kw):
    """Docstring."""
    x = a + b
    y = [x for x in args]

    def inner():
        return x, kw

    return inner


code = sample.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount)
print(code.co_kwonlyargcount, code.co_nlocals, code.co_varnames, code.co_cellvars)
print(code.co_freevars, code.co_flags, code.co_firstlineno, code.co_names)
inner = sample(1, 2, 3, d=4)
print(inner.__code__.co_freevars, inner.__code__.co_qualname, hex(inner.__code__.co_flags))
print(repr(code).split(" at ")[0], repr(code).split(",")[-1])
print(code == code.replace(), hash(code) == hash(code.replace()), code != code.replace(co_name="z"))
print(code.replace(co_name="other").co_name, code.replace(co_firstlineno=99).co_firstlineno)
attempt(lambda: code.replace(co_name=1))
attempt(lambda: code.replace(co_argcount=-1))
attempt(lambda: code.replace(zz=1))
attempt(lambda: code.replace(co_varnames=("a",)))
attempt(lambda: code.replace(co_consts=[]))
attempt(lambda: code.replace(co_names=(1,)))
attempt(lambda: setattr(code, "co_name", "x"))
attempt(lambda: code < code)


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


for f in (generator, coroutine, async_generator, lambda: 0):
    print(f.__code__.co_name, hex(f.__code__.co_flags))
print({line for _, _, line in code.co_lines()} >= {code.co_firstlineno + 2})
print(all(len(p) == 4 for p in code.co_positions()))
