"""Modules of the library: what an import leaves behind, and who is asked for them."""

import builtins
import importlib
import os
import sys
import tempfile
import threading
import traceback


def newest(count):
    return [name for name in list(sys.modules)[-count:]]


def show(module):
    spec = module.__spec__
    names = [n for n in vars(module) if n.startswith("__") and n not in ("__builtins__", "__all__")]
    print(module.__name__, repr(module.__package__), names[:8])
    print(spec.name, spec.parent, spec.has_location, spec.origin == module.__file__,
          spec.cached == module.__cached__, spec.submodule_search_locations == getattr(module, "__path__", None),
          spec.loader is module.__loader__, spec._initializing, spec._uninitialized_submodules,
          os.path.basename(module.__file__), list(vars(spec)))


import colorsys

show(colorsys)
import wsgiref.headers

print(newest(2), wsgiref.headers is sys.modules["wsgiref.headers"])
show(wsgiref)
show(wsgiref.headers)
from wsgiref import util as wsgi_util, types

print(newest(2), wsgi_util.__package__, types.__name__)
import xml.etree as tree

print(tree.__name__, newest(2))


def attempt(what):
    try:
        exec(what, {})
    except ImportError as e:
        print(type(e).__name__, str(e).partition("(")[0], e.name, e.path if e.path is None else os.path.basename(e.path), e.__context__)
    else:
        print("imported by", what)


attempt("import no_such_module")
attempt("import wsgiref.no_such_module")
attempt("import colorsys.rgb")
attempt("from wsgiref import no_such_name")
attempt("import no_such.headers")
attempt("__import__('wsgiref.')")
try:
    import no_such_module
except ImportError:
    print(traceback.format_exc().splitlines()[-1], len(traceback.format_exc().splitlines()))


with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    attempt("import stringprep")
    del sys.modules["stringprep"]
    # A file that comes after the folder was listed; the folder's time tells.
    with open(os.path.join(folder, "stringprep.py"), "w") as file:
        file.write("print('mine', __name__)\n")
    os.utime(folder, (1, 1))
    attempt("import stringprep")
    os.mkdir(os.path.join(folder, "chunky"))
    os.utime(folder, (2, 2))
    import chunky

    print(chunky.__file__, type(chunky.__path__).__name__)
    with open(os.path.join(folder, "chunky", "part.py"), "w") as file:
        file.write("value = 5\n")
    attempt("from chunky.part import value")
    del sys.modules["stringprep"]
    sys.path_importer_cache[folder] = None
    attempt("import stringprep")
    sys.path.remove(folder)


class Watcher:
    def find_spec(self, name, path=None, target=None):
        print("asked for", name, path is None)


sys.meta_path.insert(0, Watcher())
attempt("import netrc")
sys.meta_path[0] = sys.meta_path.pop()
attempt("import nturl2path")
sys.meta_path.append(sys.meta_path.pop(0))
sys.meta_path.append(Watcher())
attempt("import nturl2path.missing")
attempt("import also_missing")
sys.meta_path.pop()

original = builtins.__import__


def spy(name, globals=None, locals=None, fromlist=(), level=0):
    if name.startswith("mailbox") or "mailbox" in (fromlist or ()):
        print("spy", name, fromlist, level)
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = spy
import mailbox

attempt("import wsgiref.simple_server")
builtins.__import__ = original

finder = importlib._bootstrap_external.FileFinder
search = finder.find_spec
patched = set()
finder.find_spec = lambda self, name, target=None: patched.add(name) or search(self, name, target)
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    attempt("import cProfile_missing")
    finder.find_spec = search
    sys.path.remove(folder)
print(patched)

sys.modules["imaplib"] = None
attempt("import imaplib")
thread = threading.Thread(target=attempt, args=("import tabnanny",))
thread.start()
thread.join()
attempt("import getopt")
print(importlib.reload(colorsys) is colorsys, newest(1))
