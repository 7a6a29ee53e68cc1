"""What a program finds before it has imported anything itself."""

import sys

start = [
    name
    for name in sys.modules
    if name
    in "abc stat _collections_abc errno genericpath posixpath os.path os _sitebuiltins site".split()
]
print(start, type(sys.modules["site"]).__name__)
print(sys.modules["os.path"] is sys.modules["posixpath"])

import builtins

print([name for name in vars(builtins) if name in ("open", "quit", "exit", "license", "help")])
builtins.later = 1
print(list(vars(builtins))[-7:], len(dir(builtins)) == len(vars(builtins)))
print(repr(exit), help, copyright == builtins.copyright, type(license))

print(sys.modules["stat"].__spec__)
import stat

print(list(vars(stat))[:5], list(vars(stat))[6:9], stat.S_ISDIR(0o40000))
import site

print(list(vars(site))[:5], [name for name in vars(site) if not name.startswith("__")][:7])
print(site.sys is sys, site.os is sys.modules["os"], site.ENABLE_USER_SITE, sys.flags.no_site)
print(site.USER_SITE == site.getusersitepackages(), site.USER_BASE == site.getuserbase())
print(sys.__interactivehook__ is site.register_readline)

import os
import pickle

print(pickle.dumps(os.path.join, 0), os.path.__name__, os.__spec__)
print(os.environ.get("PATH") is not None, os.name, os.sep)
former = sys.modules.pop("os")
import os

print(os is former, os.path is former.path, os.getcwd() == former.getcwd())
print(isinstance(former.environ, sys.modules["_collections_abc"].MutableMapping))
