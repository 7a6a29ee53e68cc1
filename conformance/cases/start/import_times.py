# -X importtime: which imports are told of, and how deep they are.
import os
import re
import subprocess
import sys
import tempfile

folder = tempfile.mkdtemp()
SOURCES = {
    "first.py": "import second, sys\nfrom package import inner\n",
    "second.py": "try: import nowhere\nexcept ImportError: pass\n",
    "package/__init__.py": "",
    "package/inner.py": "import first\n",
}
os.mkdir(os.path.join(folder, "package"))
for name, source in SOURCES.items():
    with open(os.path.join(folder, name), "w") as file:
        file.write(source)
OURS = re.compile(r"first|second|nowhere|package\b(?!$)|package$")
for option in ("importtime", "importtime=2"):
    run = subprocess.run(
        [sys.executable, "-X", option, "-c", "import first, package.inner"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    lines = run.stderr.splitlines()
    print(lines[0], run.stdout, run.returncode)
    for line in lines[1:]:
        if OURS.search(line):
            print(re.sub(r"\d", "0", re.sub(r" *\d+ \|", " 0 |", line)))
