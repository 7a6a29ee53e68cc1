"""Writes a digest of the tokens of each file that is named in the given list."""
import _tokenize
import hashlib
import io
import sys
import tokenize


def dump(path):
    with open(path, "rb") as f:
        encoding, _ = tokenize.detect_encoding(f.readline)
    with open(path, encoding=encoding, newline="") as f:
        text = f.read()
    for token in _tokenize.TokenizerIter(io.StringIO(text, newline="").readline, extra_tokens=True):
        kind, string, start, end, line = token
        yield f"{kind}|{string}|{start[0]}|{start[1]}|{end[0]}|{end[1]}|{line}\n"


if sys.argv[1] == "show":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    for line in dump(sys.argv[2]):
        sys.stdout.write(line)
else:
    for path in open(sys.argv[1]).read().splitlines():
        digest = hashlib.sha256()
        try:
            for line in dump(path):
                digest.update(line.encode())
            print(path, digest.hexdigest(), sep="\t", flush=True)
        except (SyntaxError, UnicodeDecodeError) as e:
            print(path, "error", type(e).__name__, e.args[0], sep="\t", flush=True)
