"""Print CPython's symbol table of a source as text, one scope and one symbol a line."""

import symtable
import sys
import types


def escaped(name):
    return name.encode("unicode_escape").decode()


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


def write_code(code, found):
    found.append(
        f"code {escaped(code.co_name)}"
        f" cells {[escaped(n) for n in code.co_cellvars]}"
        f" free {[escaped(n) for n in code.co_freevars]}"
    )
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            write_code(constant, found)


def dump(source, filename):
    """The symbol table and the closure variables of every code object, or the error."""
    lines = []
    try:
        write_scope(symtable.symtable(source, filename, "exec"), 0, lines)
        found = []
        write_code(compile(source, filename, "exec", dont_inherit=True), found)
        lines.extend(sorted(found))
    except SyntaxError as error:
        place = (error.lineno, error.offset, error.end_lineno, error.end_offset)
        lines = [f"{type(error).__name__}: {escaped(error.msg)} {place}"]
    return "\n".join(lines) + "\n"


def main(paths):
    for path in paths:
        print("=", path)
        with open(path, "rb") as file:
            sys.stdout.write(dump(file.read(), "f"))


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    sys.stdout.reconfigure(encoding="utf-8")
    main(line.rstrip("\n") for line in sys.stdin)
