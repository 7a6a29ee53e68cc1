"""What Krait's built-ins still lack, or have too much, beside CPython's.

    whats_left.py facts                         print what this Python has
    whats_left.py compare CPYTHON KRAIT ACCEPTED  print how two such outputs differ

Facts are about every built-in type and every module written for the interpreter: the
names in it, the kind of each, its text signature and its docstring. ACCEPTED explains
differences, one a line: a pattern of the difference, two blanks or more, the reason.
"""

import fnmatch
import importlib
import re
import sys
import warnings

MODULES = """
    _abc _ast _bisect _blake2 _codecs _collections _contextvars _functools _heapq _imp _io
    _json _md5 _opcode _operator _pickle _queue _random _sha1 _sha2 _sha3 _signal _sre _stat
    _string _struct _symtable _thread _tokenize _types _typing _warnings _weakref array atexit
    binascii builtins cmath errno gc itertools marshal math posix sys time unicodedata
""".split()

HIDDEN_TYPES = """
    type(iter([]))  type(reversed([]))  type(iter(()))  type(iter({}))  type(iter(set()))
    type({}.keys())  type({}.values())  type({}.items())  type(iter({}.values()))
    type(iter({}.items()))  type(reversed({}))  type(reversed({}.values()))
    type(reversed({}.items()))  type(iter(range(0)))  type(iter(range(2**70)))
    type(iter(""))  type(iter("\\xe9"))  type(iter(b""))  type(iter(bytearray()))
    type(iter(memoryview(b"")))  type(iter(int,0))  type(iter(Indexed()))
    type(None)  type(...)  type(NotImplemented)  type(vars(type))
    type(function)  type(function.__code__)  type(function.__get__(1))  type(len)
    type(int.__add__)  type((1).__add__)  type(str.join)  type(vars(dict)["fromkeys"])
    type(vars(type)["__base__"])  type(vars(type)["__mro__"])  type(cell())
    type(generator())  type(coroutine)  type(coroutine.__await__())  type(asynchronous())
    type(asynchronous().__anext__())  type(asynchronous().asend(1))  type(sys)
    type(error.__traceback__)  type(error.__traceback__.tb_frame)  type(sys.flags)
    type(sys.version_info)  type(sys.float_info)  type(sys.int_info)  type(sys.hash_info)
    type(sys.thread_info)  type(sys.implementation)  type(list[int])  type(int|str)
    type(iter(list[int]))  type(T)  type(Ts)  type(P)  type(P.args)  type(P.kwargs)  type(Alias)
    type(Template)  type(Template.interpolations[0])  type(iter(Template))
    type(function.__code__.co_lines())  type(function.__code__.co_positions())
""".split()


def facts():
    """Print a line of name, kind, signature and docstring for everything there is."""
    types, names = {}, {}
    for module_name in MODULES:
        try:
            module = importlib.import_module(module_name)
        except ImportError:
            continue
        names[module_name] = ("module", None, module.__doc__)
        for name, value in vars(module).items():
            if isinstance(value, type):
                names[f"{module_name}.{name}"] = ("type", None, None)
                types.setdefault(type_name(value), value)
            else:
                names[f"{module_name}.{name}"] = described(value)
    for expression in HIDDEN_TYPES:
        value = eval(expression, EXAMPLES)
        types.setdefault(type_name(value), value)
    for name, value in types.items():
        if value.__module__ in MODULES or value.__module__ in BUILT_IN_HOMES:
            names.update(facts_of_type(name, value))
    for name in sorted(names):
        print(name, *map(ascii, names[name]), sep="\t")


def type_name(value):
    return f"type {value.__module__}.{value.__qualname__}"


def facts_of_type(name, value):
    bases = "(" + ", ".join(base.__qualname__ for base in value.__bases__) + ")"
    names = {name: ("type" + bases, value.__text_signature__, value.__doc__)}
    for key, member in vars(value).items():
        if key not in ("__doc__", "__module__"):
            names[f"{name}.{key}"] = described(member)
    missing = set(dir(value)).difference(*(vars(base) for base in value.__mro__))
    return names | {f"{name}.{key}": ("only in dir()", None, None) for key in missing}


def described(value):
    kind = type(value).__name__
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    if kind in DESCRIBED:
        return kind, getattr(value, "__text_signature__", None), value.__doc__
    return kind, None, None


DESCRIBED = """
    builtin_function_or_method classmethod_descriptor getset_descriptor member_descriptor
    method_descriptor wrapper_descriptor staticmethod classmethod
""".split()

BUILT_IN_HOMES = "types typing string.templatelib functools collections contextvars".split()

EXAMPLES = {}
exec(
    '''
import sys
class Indexed:
    def __getitem__(self, index): raise IndexError
def function(): pass
def cell():
    captured = 1
    return (lambda: captured).__closure__[0]
def generator(): yield
async def asynchronous(): yield
async def coroutine(): pass
coroutine = coroutine()
def scope[T, *Ts, **P](): return T, Ts, P
T, Ts, P = scope()
type Alias = int
Template = t"{1}"
try:
    1 / 0
except ZeroDivisionError as e:
    error = e
''',
    EXAMPLES,
)


def compare(cpython, krait, accepted):
    """Print every difference that nothing accepts, and what is accepted in vain."""
    explained, unexplained = {}, 0
    patterns = [re.split("  +", line.strip())[0] for line in lines_of(accepted)]
    for difference in differences(read(cpython), read(krait)):
        for pattern in patterns:
            if fnmatch.fnmatchcase(difference, pattern):
                explained[pattern] = explained.get(pattern, 0) + 1
                break
        else:
            unexplained += 1
            print(difference)
    for pattern in patterns:
        if pattern not in explained:
            unexplained += 1
            print("no longer differs:", pattern)
    print(f"{unexplained} to do, {sum(explained.values())} explained")
    return unexplained == 0


def lines_of(file):
    with open(file, encoding="utf-8") as lines:
        return [line for line in lines if line.strip() and not line.startswith("#")]


def read(file):
    rows = [line.rstrip("\n").split("\t") for line in lines_of(file)]
    return {row[0]: row[1:] for row in rows}


def differences(cpython, krait):
    for name in sorted(cpython.keys() | krait.keys()):
        expected, actual = cpython.get(name), krait.get(name)
        if actual is None:
            if not any(outer in cpython and outer not in krait for outer in outers(name)):
                yield f"{name} missing"
        elif expected is None:
            if not any(outer in krait and outer not in cpython for outer in outers(name)):
                yield f"{name} extra"
        else:
            for what, there, here in zip(("kind", "signature", "doc"), expected, actual):
                if there != here:
                    yield f"{name} {what} {there} not {here}"


def outers(name):
    """The names that contain a name: the type or module it stands in."""
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


if __name__ == "__main__":
    warnings.simplefilter("ignore", RuntimeWarning)  # coroutines made to be looked at only
    match sys.argv[1:]:
        case ["facts"]:
            facts()
        case ["compare", cpython, krait, accepted]:
            sys.exit(0 if compare(cpython, krait, accepted) else 1)
        case _:
            sys.exit(__doc__)
