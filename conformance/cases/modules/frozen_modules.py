# Modules that every start needs are frozen; what that shows.
import codecs
import importlib
import inspect
import io
import os
import sys
import traceback

for module in (os, io, codecs, os.path, sys.modules["stat"], sys.modules["_collections_abc"]):
    spec = module.__spec__
    print(spec.name, spec.origin, spec.loader.__name__, spec.loader_state.origname, spec.cached)
    print(module.__package__ == "", module.__file__ == spec.loader_state.filename)
    print(list(vars(module))[:7])
print(os.makedirs.__code__.co_filename)

import importlib.util
import importlib.machinery
import runpy

for module in (importlib.util, importlib.machinery, runpy):
    print(module.__spec__.name, module.__spec__.origin)
print(importlib.util.find_spec("ntpath").origin, importlib.util.find_spec("json").origin == "frozen")

# A frozen module is executed again when it is forgotten or reloaded.
del sys.modules["stat"]
import stat

print(stat.__spec__.origin, stat is sys.modules["stat"], list(sys.modules)[-1])
print(importlib.reload(stat) is stat)

# Its functions show in tracebacks by that name, and have a source.
try:
    os.makedirs("/proc/none/none")
except OSError:
    print(traceback.format_exc(limit=-1).splitlines()[1])
print(inspect.getsource(os.path.isabs).splitlines()[0])
print(os.path.isfile(os.__file__))

# A built-in module.
import errno

print(errno.__spec__, errno.__loader__.__name__, repr(errno.__package__))
del sys.modules["errno"]
import errno as again

print(again.ENOENT == errno.ENOENT, sys.modules["errno"] is again)
