"""A program changes what modules of the start were made of, and looks at them afterwards."""

import subprocess
import sys

PROGRAMS = [
    "import sys; sys.platform = 'win32'; import os; print(os.name, os.sep)",
    "import posix; posix.environ[b'KRAIT_SEEN'] = b'1'; import os; print('KRAIT_SEEN' in os.environ)",
    "import posix; posix.getcwd = None; import os; print(os.getcwd is None)",
    "import sys; sys.modules['stat'] = sys.modules['abc'] = None; import os; print(os.st.S_IFMT(0o40000))",
    "import sys; del sys.modules['os.path']; import os; os.sep; print('os.path' in sys.modules)",
    "import stat; stat.S_ISDIR = None; import genericpath; print(genericpath.isdir('/'))",
    "import genericpath; genericpath.exists = 1; import os; print(os.path.exists('/'))",
    """
import builtins
make = builtins.__build_class__
made = []
def build(function, name, *bases, **kwds):
    made.append(name)
    return make(function, name, *bases, **kwds)
builtins.__build_class__ = build
import os, abc, site
os.sep, abc.ABC, site.PREFIXES, exit
class Mine: pass
print(made)
""",
    """
import builtins
real = builtins.__import__
asked = []
def find(name, *rest):
    asked.append(name)
    return real(name, *rest)
builtins.__import__ = find
import os
os.sep, exit
print(asked)
""",
    "import builtins; builtins.len = builtins.isinstance = None; import os; print(os.fsencode is None, exit)",
    "import sys; sys.path[:] = []; import os, site; print(os.sep, site.ENABLE_USER_SITE, sys.path)",
    "import sys; sys.meta_path.clear(); import os; print(os.sep, exit)",
    "import sys; sys.flags = None; import site; print(site.ENABLE_USER_SITE)",
    "print(sorted(c.__name__ for c in object.__subclasses__() if c.__module__ == '_sitebuiltins'))",
]
for program in PROGRAMS:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    print(done.returncode, done.stdout, done.stderr)
