"""A module in the program's folder that stands in the way of the library's says so."""
import os
import subprocess
import sys
import tempfile

with tempfile.TemporaryDirectory() as folder:

    def write(name, text):
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, *arguments], cwd=folder, capture_output=True, text=True
        )
        print(done.stdout, done.stderr.replace(os.path.realpath(folder), "FOLDER").splitlines()[-1:])

    write("random.py", "import random\nrandom.randint(1, 2)\n")
    run("random.py")
    run("-c", "import random")
    write("user.py", "from random import choice\n")
    write("random.py", "")
    run("user.py")
    run("-m", "user")
    write("first.py", "import second\nx = 1\n")
    write("second.py", "import first\nfirst.x\n")
    run("-c", "import first")
    run("-P", "-c", "import sys; sys.path.append('.'); import first")
    write("third.py", "from fourth import y\n")
    write("fourth.py", "from third import z\n")
    run("-c", "import third")
    run("-P", "-c", "import sys; sys.path.append('.'); import third")
