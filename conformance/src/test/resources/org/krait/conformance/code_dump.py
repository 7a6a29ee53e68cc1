"""Prints every code object that compile() makes of sources, for comparison.

usage: code_dump.py files           the files named on standard input
       code_dump.py snippets        the string constants of the files named on standard input

For each source a line "= title", then a line for each code object, or the error, then the warnings.
"""
import ast
import struct
import sys
import types
import warnings


def escaped(text):
    return text.encode("unicode_escape").decode("ascii")


def bits(number):
    return struct.pack(">d", number).hex()


def constant(value):
    match value:
        case None | True | False | types.EllipsisType():
            return repr(value)
        case int():
            return f"{value:d}" if abs(value) < 1 << 64 else f"{value:#x}"
        case float():
            return "float:" + bits(value)
        case complex():
            return f"complex:{bits(value.real)}:{bits(value.imag)}"
        case str():
            return f"'{escaped(value)}'"
        case bytes():
            return "bytes:" + value.hex()
        case tuple():
            return "(" + ", ".join(map(constant, value)) + ")"
        case frozenset():
            return "{" + ", ".join(sorted(map(constant, value))) + "}"
        case slice():
            return "slice" + constant((value.start, value.stop, value.step))
        case types.CodeType():
            return f"<{escaped(value.co_qualname)}>"
    if value is ...:
        return "Ellipsis"
    raise TypeError(value)


def names(values):
    return ",".join(map(escaped, values))


def dump(code):
    fields = [
        escaped(code.co_qualname),
        escaped(code.co_name),
        code.co_firstlineno,
        f"{code.co_argcount}/{code.co_posonlyargcount}/{code.co_kwonlyargcount}",
        f"{code.co_flags & 0xF3FFFFF:#x}",
        names(code.co_varnames),
        names(code.co_cellvars),
        names(code.co_freevars),
        names(code.co_names),
        " ".join(map(constant, code.co_consts)),
    ]
    print("\t".join(map(str, fields)))
    for value in code.co_consts:
        if isinstance(value, types.CodeType):
            dump(value)


def error(e):
    place = f"{e.lineno}|{e.offset}|{e.end_lineno}|{e.end_offset}"
    return f"{type(e).__name__}|{escaped(str(e.msg))}|{place}"


def compare(title, source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError):
            return
        caught.clear()
        print("= " + title)
        try:
            dump(compile(tree, "f", "exec", dont_inherit=True))
        except SyntaxError as e:
            print(error(e))
        except (ValueError, RecursionError) as e:
            print(f"{type(e).__name__}|{escaped(str(e))}")
    for w in sorted({f"{w.category.__name__}|{escaped(str(w.message))}|{w.lineno}"
                     for w in caught}):
        print("warning " + w)


def files(paths):
    for path in paths:
        with open(path, "rb") as f:
            compare(path, f.read())


def snippets(paths):
    seen = set()
    for path in paths:
        with open(path, "rb") as f:
            tree = ast.parse(f.read())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                for source in programs(node.value):
                    if source not in seen and len(source) < 3000:
                        seen.add(source)
                        compare(escaped(source), source)


def programs(text):
    import doctest
    import textwrap

    if any("\ud800" <= c <= "\udfff" for c in text):
        return
    yield text
    yield textwrap.dedent(text)
    if ">>>" in text:
        try:
            for example in doctest.DocTestParser().get_examples(text):
                yield example.source
        except ValueError:
            pass


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    {"files": files, "snippets": snippets}[sys.argv[1]](sys.stdin.read().splitlines())
