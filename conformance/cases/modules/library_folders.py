"""What lies beside a module of the library can be listed, looked at and read."""

import glob
import importlib.resources
import json
import os
import pathlib
import stat

folder = os.path.dirname(json.__file__)
sources = ["__init__.py", "decoder.py", "encoder.py", "scanner.py", "tool.py"]


def of_sources(names):
    return sorted(name for name in names if name.endswith(".py"))


print(of_sources(os.listdir(folder)) == sources, of_sources(os.listdir(folder + "/")))
print(b"tool.py" in os.listdir(os.fsencode(folder)))
with os.scandir(folder) as entries:
    print(sorted((e.name, e.is_dir(), e.is_file(), e.is_symlink(), e.stat().st_size > 0)
                 for e in entries if e.name.endswith(".py")))
library = os.path.dirname(os.__file__)
print("json" in os.listdir(library), "os.py" in os.listdir(os.path.join(folder, os.pardir)))
for path in (library, folder, folder + "/", json.__file__, os.path.join(folder, "nothing.py")):
    print(os.path.isdir(path), os.path.isfile(path), os.path.exists(path), os.access(path, os.R_OK))
print(stat.S_ISDIR(os.stat(folder).st_mode), stat.S_ISREG(os.lstat(json.__file__).st_mode))
found = [(os.path.relpath(where, library), of_sources(names)[:2])
         for where, folders, names in os.walk(os.path.join(library, "xml")) if "__pycache__" not in where]
print(sorted(found))
print(of_sources(os.path.basename(name) for name in glob.glob(os.path.join(folder, "*code*.py"))))
print(of_sources(path.name for path in pathlib.Path(folder).iterdir()))
print(len(list(pathlib.Path(library).rglob("wsgiref/*.py"))))
print(of_sources(path.name for path in importlib.resources.files("json").iterdir()))
print(importlib.resources.files("json").joinpath("tool.py").read_text().splitlines()[0])
for action in (open, os.listdir):
    for path in (folder, os.path.join(folder, "nothing"), json.__file__):
        try:
            print(action.__name__, os.path.basename(path), type(action(path)).__name__)
        except OSError as e:
            print(action.__name__, os.path.basename(path), type(e).__name__, e.errno, e.filename == path)
