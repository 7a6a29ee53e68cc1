# Whom EncodingWarning blames where a program names no encoding.
import subprocess
import sys

PROGRAM = """
import io, pathlib
open(__import__("os").devnull).close()
def opened():
    return open(__import__("os").devnull, "r")
opened().close()
io.TextIOWrapper(io.BytesIO())
io.text_encoding(None)
pathlib.Path(__import__("os").devnull).read_text()
"""
run = subprocess.run(
    [sys.executable, "-X", "warn_default_encoding", "-c", PROGRAM],
    capture_output=True,
    text=True,
    encoding="utf-8",
)
print(run.stdout, run.stderr, run.returncode)
