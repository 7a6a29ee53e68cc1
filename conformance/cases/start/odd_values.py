"""Values of options and variables that make no sense, and targets that cannot run."""

import os
import subprocess
import sys
import tempfile

folder = os.path.realpath(tempfile.mkdtemp())
os.mkdir(os.path.join(folder, "empty"))
with open(os.path.join(folder, "prints.py"), "w") as file:
    file.write("print('printed')\n")
VERBATIM = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
HOME = {name: value for name, value in os.environ.items() if name == "PYTHONHOME"}


def show(*arguments, typed="", **variables):
    process = subprocess.run(
        [sys.executable, *arguments],
        input=typed,
        capture_output=True,
        text=True,
        cwd=folder,
        env=VERBATIM | HOME | variables,
    )
    errors = process.stderr.replace(sys.executable, "python").replace(folder, "folder").split("\n\nCurrent thread")[0]
    print(variables, arguments, process.returncode, process.stdout.split(), errors.strip())


for target in ("/", ".", "", "empty", "empty/", "./empty//", "nothing", "nothing/", "prints.py/"):
    show(target)
for value in ("nosuch", "nosuch:strict", "latin-1", ":replace"):
    show("-c", "import sys; print(sys.stdout.encoding, sys.stdout.errors)", PYTHONIOENCODING=value)
for value in ("x", "-1", "99999999999"):
    show("-c", "1", PYTHONTRACEMALLOC=value)
    show("-X", "tracemalloc=" + value, "-c", "1")
for value in ("x", "-1", "4294967296", "0", "random"):
    show("-c", "1", PYTHONHASHSEED=value)
for value in ("x", "-1", "639", "0", " 640", "640 "):
    show("-X", "int_max_str_digits=" + value, "-c", "import sys; print(sys.get_int_max_str_digits())")
    show("-X", "cpu_count=" + value, "-c", "import os; print(os.cpu_count())")
for value in ("x", "2", "0", "1"):
    show("-X", "thread_inherit_context=" + value, "-c", "1")
    show("-X", "context_aware_warnings=" + value, "-c", "1")
    show("-c", "1", PYTHON_THREAD_INHERIT_CONTEXT=value)
    show("-c", "import sys; print(sys.flags.safe_path)", PYTHONSAFEPATH=value)
    show("-c", "import faulthandler; print(faulthandler.is_enabled())", PYTHONFAULTHANDLER=value)
for value in ("3", "-1", "0"):
    show("-X", "importtime=" + value, "-c", "1")
    show("-c", "1", PYTHONPROFILEIMPORTTIME=value)
for options in (["-X", "faulthandler"], ["-X", "dev"], []):
    show(*options, "-c", "import faulthandler; print(faulthandler.is_enabled())")
for program in ("x = 5", "1/0", "import sys; sys.exit(3)", "import sys; print(sys.flags.inspect, sys.flags.interactive)"):
    show("-c", program, PYTHONINSPECT="1", typed="print('typed')\n")
show("prints.py", PYTHONINSPECT="1", typed="print('typed')\n")
show(PYTHONINSPECT="1", typed="print('typed')\n")
