"""Scripts whose bytes are not of the encoding that they name."""

import os
import subprocess
import sys
import tempfile

SOURCES = (
    b"#coding:ascii \xc3\xa4\nraise RuntimeError\n",
    b"#!/usr/bin/python\n#coding:ascii \xc3\xa4\nraise RuntimeError\n",
    b"#!/home/\xc3\xa4/bin/python\n#coding:ascii\nraise RuntimeError\n",
    b'#coding:ascii\nx = 1\ny="\xc3\xa4"\nz=1\n',
)
with tempfile.TemporaryDirectory() as folder:
    script = os.path.join(folder, "script.py")
    for source in SOURCES:
        with open(script, "wb") as file:
            file.write(source)
        done = subprocess.run([sys.executable, script], capture_output=True)
        print(done.returncode, done.stderr.replace(folder.encode(), b""))
        try:
            compile(source, "f", "exec")
        except SyntaxError as e:
            print(e.args)
try:
    error = UnicodeEncodeError("e", "text", 0, 1, "r")
    error.object = []
    import codecs

    codecs.ignore_errors(error)
except TypeError as e:
    print(e)
