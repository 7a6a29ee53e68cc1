"""What options, folders and files make of the start."""

import os
import subprocess
import sys
import tempfile

LOOK = (
    "import sys; print('site' in sys.modules, sys.flags.no_user_site, hasattr(sys, '__interactivehook__'));"
    "import site; print(site.ENABLE_USER_SITE, [p for p in sys.path if BASE in p]);"
    "print('exit' in dir(__builtins__))"
)


def run(title, arguments, **variables):
    environment = dict(os.environ, **variables)
    look = LOOK.replace("BASE", repr(base))
    done = subprocess.run(
        [sys.executable, *arguments, "-c", look], capture_output=True, text=True, env=environment
    )
    print(title, done.returncode, done.stdout.replace(base, "BASE"), done.stderr.replace(base, "BASE"))


with tempfile.TemporaryDirectory() as base:
    for option in ["-S", "-I", "-E", "-s", "-P"]:
        run(option, [option])
    folder = os.path.join(base, "modules")
    os.mkdir(folder)
    with open(os.path.join(folder, "stat.py"), "w") as file:
        file.write("print('never seen')")
    run("a path", [], PYTHONPATH=folder)
    run("a relative path", [], PYTHONPATH=folder + "/../modules")
    run("a path twice", [], PYTHONPATH=folder + ":" + folder)
    packages = os.path.join(base, "user/lib/python3.14/site-packages")
    os.makedirs(packages)
    run("user site", [], PYTHONUSERBASE=base + "/user")
    run("no user site", ["-s"], PYTHONUSERBASE=base + "/user")
    with open(os.path.join(packages, "more.pth"), "w") as file:
        file.write(folder + "\nimport sys; print('pth runs')\n")
    run("pth", [], PYTHONUSERBASE=base + "/user")
    with open(os.path.join(folder, "sitecustomize.py"), "w") as file:
        file.write("import builtins; builtins.exit = None; print('customized')")
    run("sitecustomize", [], PYTHONPATH=folder)
    with open(os.path.join(folder, "usercustomize.py"), "w") as file:
        file.write("1 / 0")
    run("usercustomize", [], PYTHONPATH=folder)
