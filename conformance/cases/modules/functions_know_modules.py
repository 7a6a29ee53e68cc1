"""Functions of built-in modules are bound to their module, as help() shows."""

import builtins
import os
import pydoc
import stat
import sys
import time

for function in time.time, sys.exit, len, os.getcwd, stat.S_IMODE:
    print(function.__self__.__name__, type(function.__self__).__name__, function.__module__)
print(time.time.__self__ is time, len.__self__ is builtins, [].append.__self__)
print(pydoc.plain(pydoc.render_doc(time.time_ns)))
