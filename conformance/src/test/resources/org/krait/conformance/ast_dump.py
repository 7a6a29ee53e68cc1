"""Writes what ast.parse makes of sources, for comparison.

usage: ast_dump.py files LIST      one line for each file named in LIST: a digest, or the error
       ast_dump.py show FILE       the dump of one file
       ast_dump.py snippets TESTS  one line for each source in the given tests: source and outcome
       ast_dump.py mutants COUNT SEED FILES  as snippets, for pieces of files with a token changed
"""
import ast
import hashlib
import random
import re
import sys
import warnings


def escaped(text):
    for plain, escape in ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\0", "\\0"):
        text = text.replace(plain, escape)
    return text


def error(e):
    details = [type(e).__name__, *map(str, e.args[:1])]
    if isinstance(e, SyntaxError) and len(e.args) > 1:
        _, lineno, offset, text, end_lineno, end_offset = (*e.args[1], 0, 0)[:6]
        details += [lineno, offset, end_lineno, end_offset, text]
    return "|".join(map(str, details))


def outcome(source, filename, mode="exec"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            if mode == "types":
                tree = ast.parse(source, filename, type_comments=True)
            else:
                tree = ast.parse(source, filename, mode)
            dump = ast.dump(tree, include_attributes=True)
            result = hashlib.sha256(dump.encode("utf-8", "surrogatepass")).hexdigest()
        except Exception as e:
            result = error(e)
    for w in caught:
        result += f"|{w.category.__name__}|{w.message}|{w.lineno}"
    return result


def write(*fields):
    line = "\t".join(map(escaped, fields)) + "\n"
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace"))


def files(listing):
    for path in open(listing).read().splitlines():
        with open(path, "rb") as f:
            source = f.read()
        write(path, outcome(source, path))


def show(path):
    tree = ast.parse(open(path, "rb").read(), path)
    sys.stdout.buffer.write(
        ast.dump(tree, include_attributes=True).encode("utf-8", "surrogatepass"))


def sources_in(path):
    """Every string constant, doctest example and its prefixes: many are broken programs."""
    import doctest

    tree = ast.parse(open(path, "rb").read())
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
    parser = doctest.DocTestParser()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ">>>" in node.value:
            try:
                examples = parser.get_examples(node.value)
            except ValueError:
                continue
            for example in examples:
                yield example.source


def compare(source, mode):
    """Writes the outcome, unless it is an error that is found only behind the parser."""
    result = outcome(source, "<source>", mode)
    if "future feature" not in result and "not a chance" not in result:
        write(mode, source, result)


def snippets(paths):
    seen = set()
    for path in paths:
        for source in sources_in(path):
            if source in seen or len(source) > 3000:
                continue
            seen.add(source)
            try:
                source.encode()
            except UnicodeEncodeError:
                continue
            for mode in ("exec", "eval", "single", "func_type", "types"):
                compare(source, mode)


TOKENS = """( ) [ ] { } : , ; + - * / | & < > = . % == != <= >= ~ ^ << >> ** += -= // @ -> ... := !
False None True and as assert async await break class continue def del elif else except finally
for from global if import in is lambda nonlocal not or pass raise return try while with yield
match case type _ print x y.z f(x) 1 2.0 'a' b'a' f'{x}' f'{ t'{x}' f'{x!r:{y}}' \n \\ # * ** /
0x 1_ \u20ac $ ? \x0c""".split(" ")


def mutant(rng, text):
    words = re.findall(r"\w+|\s+|.", text)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        at = rng.randrange(len(words))
        match rng.randrange(5):
            case 0:
                del words[at]
            case 1:
                words.insert(at, rng.choice(TOKENS))
            case 2:
                words[at] = rng.choice(TOKENS)
            case 3:
                words.insert(at, " " + rng.choice(TOKENS) + " ")
            case 4:
                other = rng.randrange(len(words))
                words[at], words[other] = words[other], words[at]
        if not words:
            break
    return "".join(words)


def mutants(count, seed, paths):
    rng = random.Random(int(seed))
    pieces = []
    for path in paths:
        source = open(path, encoding="utf-8").read()
        lines = source.splitlines(keepends=True)
        for node in ast.parse(source).body:
            piece = "".join(lines[node.lineno - 1 : node.end_lineno])
            if len(piece) < 1500:
                pieces.append(piece)
    for _ in range(int(count)):
        source = mutant(rng, rng.choice(pieces))
        if "\0" not in source:
            compare(source, "exec")


if __name__ == "__main__":
    command, *arguments = sys.argv[1:]
    if command == "files":
        files(*arguments)
    elif command == "mutants":
        mutants(arguments[0], arguments[1], arguments[2:])
    elif command == "show":
        show(*arguments)
    else:
        snippets(arguments)
