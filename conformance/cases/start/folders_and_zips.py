"""Folders and zip files as programs, whatever their names."""

import os
import subprocess
import sys
import tempfile
import zipfile

PROGRAM = "import sys; print(ascii([__file__, sys.path[0], sys.argv[0], __name__]))"


def run(*arguments):
    done = subprocess.run(
        [sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    text = done.stdout.decode().replace(sys.executable, "python")
    print(ascii(arguments[0]), done.returncode, text.replace(os.getcwd(), "."), end="")


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for name in "plain", "\xe9t\xe9":
        os.mkdir(name)
        with open(name + "/__main__.py", "w") as file:
            file.write(PROGRAM)
        with zipfile.ZipFile(name + ".zip", "w") as file:
            file.writestr("__main__.py", PROGRAM)
            file.writestr("inner/__main__.py", PROGRAM)
        for program in "", "/", ".zip", ".zip/inner":
            run(name + program)
        run(name + ".zip/missing/deep")
    run("missing/deep")
    os.chdir("/")
