"""Asks CPython's own symtable whether what the lens's notes say of names is so.

Reads the output of `krait lens --no-scopes --level note --format json .` from the file named, and
prints a line for each note that the symbol table does not confirm, then how many it looked at.
"""

import ast
import builtins
import json
import re
import symtable
import sys
import warnings


BLOCKS = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef,
    ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp,
)


class File:
    """The symbol tables of a file, found by the lines that their functions span."""

    def __init__(self, path):
        with open(path, "rb") as file:
            source = file.read()
        warnings.simplefilter("ignore")
        spans = {}
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, BLOCKS):
                name = getattr(node, "name", type(node).__name__.lower())
                name = "genexpr" if name == "generatorexp" else name
                spans.setdefault((name, node.lineno), []).append(node.end_lineno)
        self.tables = []
        self.add(symtable.symtable(source, path, "exec"), (), spans)

    def add(self, table, around, spans):
        if table.get_type() == "module":
            end = float("inf")
        else:
            end = max(spans.get((table.get_name(), table.get_lineno()), [table.get_lineno()]))
        self.tables.append((table, around, table.get_lineno(), end))
        for child in table.get_children():
            self.add(child, (*around, table), spans)

    def having(self, line, name, wanted):
        """Tables that span a line and in which the symbol is as wanted, with those around."""
        for table, around, first, last in self.tables:
            if first <= line <= last and has(table, name, wanted):
                yield table, around


def has(table, name, wanted):
    return name in table.get_identifiers() and wanted(table.lookup(name))


def is_local(symbol):
    return symbol.is_local() and not symbol.is_global()


def is_free(symbol):
    return symbol.is_free()


def confirmed(file, note):
    line = note["line"]
    name = re.search(r"`(?:nonlocal |global )?(\w+)`", note["message"])[1]
    lines = [fact["line"] for fact in note["proof"]]
    match note["rule"]:
        case "needless-nonlocal":
            return any(file.having(line, name, lambda s: not s.is_assigned() and (
                s.is_nonlocal() or s.is_declared_global())))
        case "shadowed-name":
            return any(
                any(t.get_type() == "function" and has(t, name, is_local) for t in around)
                for _, around in file.having(line, name, is_local))
        case "shadowed-builtin":
            return hasattr(builtins, name) and any(
                file.having(line, name, lambda s: s.is_assigned() or s.is_namespace()))
        case "shared-mutable":
            holders = lines[1:-1]
            return len(holders) > 1 and any(file.having(line, name, is_local)) and all(
                any(file.having(each, name, is_free)) for each in holders)
        case "keeps-alive":
            return any(file.having(line, name, is_free))
        case "rebound-after-capture":
            return any(file.having(lines[0], name, is_free)) and any(
                file.having(line, name, is_local))
        case "mutable-default":
            return any(file.having(line, name, lambda s: s.is_parameter()))
    return None


def main(path):
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
    count = 0
    for entry in report["files"]:
        file = File(entry["path"]) if entry.get("findings") else None
        for note in entry.get("findings", ()):
            answer = confirmed(file, note)
            count += answer is not None
            if answer is False:
                print(f"{entry['path']}:{note['line']}: {note['message']} [{note['rule']}]")
    print(count, "notes looked at")


main(sys.argv[1])
