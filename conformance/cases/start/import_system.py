"""Looks at the import system, and changes of it, as the first thing that a program does."""

import os
import subprocess
import sys
import tempfile

PROGRAMS = [
    "import sys; print([getattr(f, '__name__', f) for f in sys.meta_path], len(sys.path_hooks) > 1)",
    "print(list(globals()), __loader__, __spec__)",
    "import sys; print(list(vars(sys))[:5], sys.__spec__, sys.__loader__, sys.__package__ == '')",
    "import builtins; print(list(vars(builtins))[:5], __builtins__.__spec__)",
    "import posix, time; print(list(vars(posix))[:5], time.__spec__, posix.__spec__.loader)",
    "import _frozen_importlib as b; print(b.sys is __import__('sys'), b.__spec__, list(vars(b))[:6])",
    "import _frozen_importlib_external as e; print(e.sys is __import__('sys'), e._bootstrap, e.__file__[-9:])",
    "import zipimport; print(zipimport.zipimporter, zipimport.__spec__)",
    "import sys; sys.meta_path = []; import json",
    "import sys; sys.meta_path.clear(); import math",
    "import sys; del sys.path_hooks[:]; print(sys.path_hooks)",
    """
import sys
class Finder:
    def find_spec(name, path, target=None):
        print('asked for', name)
sys.meta_path.insert(0, Finder)
import colorsys
""",
    "import json; print(json.__spec__.name, json.__package__, list(vars(json))[:4])",
    "def f(): 1/0\nf()",
    "import linecache; print(len(linecache._interactive_cache), linecache.__spec__.name)",
    "import inspect\ndef f(): return 1\nprint(inspect.getsource(f))",
    "import sys; print('linecache' in sys.modules, list(sys.modules)[-1])",
    "print('ZipImportError' in [c.__name__ for c in ImportError.__subclasses__()])",
    "import sys; sys.settrace(lambda *a: print(a[1:])); sys.meta_path; __loader__; sys.settrace(None)",
    "import _thread, time\n_thread.start_new_thread(lambda: print(__loader__), ())\ntime.sleep(0.5)",
]


def run(program, *options, folder=None):
    command = [sys.executable, *options, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    print(done.returncode, done.stdout, done.stderr)


for program in PROGRAMS:
    run(program)
run(PROGRAMS[0], "-S")
run(PROGRAMS[2], "-I")
with tempfile.TemporaryDirectory() as folder:
    with open(os.path.join(folder, "linecache.py"), "w") as file:
        file.write("print('another')\ndef _register_code(*args): print(len(args))")
    run("print(1)", folder=folder)
    script = os.path.join(folder, "script.py")
    with open(script, "w") as file:
        file.write("print(list(globals()), type(__loader__), __loader__.name, __file__[-9:])")
    print(subprocess.run([sys.executable, script], capture_output=True, text=True).stdout)
