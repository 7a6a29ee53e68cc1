"""Print CPython's symbol tables as text: of files, of snippets in its own tests, of random programs."""

import ast
import inspect
import os
import symtable
import sys
import textwrap
import types
import warnings

IMPLICIT_CELLS = ("__class__", "__classdict__", "__conditional_annotations__")


def escaped(text):
    return text.encode("unicode_escape").decode()


def write_scope(table, depth, lines):
    raw = table._table
    indent = "  " * depth
    lines.append(
        f"{indent}{table.get_type()!s} {escaped(raw.name)} line {raw.lineno}"
        f" nested {raw.nested} parameters {[escaped(n) for n in raw.varnames]}"
    )
    for name in sorted(raw.symbols):
        lines.append(f"{indent}  {escaped(name)} {raw.symbols[name]:#x}")
    for child in table.get_children():
        write_scope(child, depth + 1, lines)


def cells(code):
    """co_cellvars, with those sorted that are local variables of inlined comprehensions."""
    count = code.co_argcount + code.co_kwonlyargcount
    count += bool(code.co_flags & inspect.CO_VARARGS) + bool(code.co_flags & inspect.CO_VARKEYWORDS)
    parameters = code.co_varnames[:count]
    if not set(code.co_cellvars) & set(code.co_varnames[count:]):
        return list(code.co_cellvars)
    captured = [name for name in parameters if name in code.co_cellvars]
    implicit = []
    if not code.co_flags & inspect.CO_OPTIMIZED:
        implicit = [name for name in code.co_cellvars if name in IMPLICIT_CELLS]
    return captured + sorted(set(code.co_cellvars) - {*captured, *implicit}) + implicit


def write_code(code, found):
    found.add(
        f"code {escaped(code.co_name)}"
        f" cells {[escaped(n) for n in cells(code)]}"
        f" free {[escaped(n) for n in code.co_freevars]}"
    )
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            write_code(constant, found)


def dump(source):
    """The symbol table and the closure variables of every code object, or the error."""
    lines = []
    try:
        write_scope(symtable.symtable(source, "f", "exec"), 0, lines)
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        return [f"{type(error).__name__}: {escaped(error.msg)} {place}"]
    try:
        found = set()
        write_code(compile(source, "f", "exec", dont_inherit=True), found)
        lines.extend(sorted(found))
    except (SyntaxError, SystemError, UnicodeEncodeError):
        pass  # errors of later stages, and of names that this compiler itself stumbles over
    return lines


def show(title, source):
    print("=", title)
    for line in dump(source):
        print(line)


def show_files():
    for line in sys.stdin:
        with open(line.rstrip("\n"), "rb") as file:
            show(line.rstrip("\n"), file.read())


def is_parsable(source):
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def show_snippets():
    """Every string in the given test files that is a program."""
    seen = set()
    for line in sys.stdin:
        with open(line.rstrip("\n"), "rb") as file:
            tree = ast.parse(file.read())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                seen.add(textwrap.dedent(node.value))
                seen.update(textwrap.dedent(part) for part in examples(node.value))
    for source in sorted(seen):
        if is_parsable(source):
            show(escaped(source), source)


def examples(text):
    """The sources of the doctest examples in a string."""
    import doctest

    try:
        return [example.source for example in doctest.DocTestParser().get_examples(text)]
    except ValueError:
        return []


def show_random(seed, count):
    import scope_programs

    for source in scope_programs.generate(int(seed), int(count)):
        show(escaped(source), source)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    {"files": show_files, "snippets": show_snippets, "random": show_random}[sys.argv[1]](*sys.argv[2:])
