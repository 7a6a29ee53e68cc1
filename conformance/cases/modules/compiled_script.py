"""A compiled script knows its file; -X no_debug_ranges leaves columns out."""

import os
import py_compile
import subprocess
import sys
import tempfile


def run(*args, **env):
    p = subprocess.run([sys.executable, *args], capture_output=True, text=True, env=os.environ | env)
    print(p.returncode, p.stdout, p.stderr.replace(os.getcwd(), ""), sep="\n")


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    with open("script.py", "w") as file:
        file.write("import os\nprint(__name__, os.path.basename(__file__), __cached__, __package__)\n")
    py_compile.compile("script.py", cfile="script.pyc")
    run("script.pyc")
    with open("fails.py", "w") as file:
        file.write("def f():\n    return 1 + ''\nprint(list(f.__code__.co_positions())[-1])\nf()\n")
    run("-X", "no_debug_ranges", "fails.py")
    run("-c", "def f(): return 1\nprint({p[2:] for p in f.__code__.co_positions()})", PYTHONNODEBUGRANGES="1")
    os.chdir("/")
