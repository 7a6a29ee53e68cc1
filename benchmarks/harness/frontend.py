"""How many lines of the library a second each Python parses, analyses and compiles."""

from dataclasses import dataclass
import json
import sysconfig

import process
import pythons

LINES = 100_000
PASSES = 4
ACTIONS = {
    "symtable": "import _symtable; act = _symtable.symtable",
    "compile": "act = compile",
}
# Prints the lines and the seconds of each pass over the sources below argv[1].
PROGRAM = """
import json, os, sys, time, tokenize, warnings
warnings.simplefilter("ignore")
folder, wanted, passes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
sources, lines = [], 0
for file in sorted(os.listdir(folder)):
    if file.endswith(".py") and lines < wanted:
        with tokenize.open(os.path.join(folder, file)) as opened:
            sources.append((opened.read(), file))
        lines += sources[-1][0].count("\\n")
times = []
for _ in range(passes):
    start = time.perf_counter()
    for text, file in sources:
        act(text, file, "exec")
    times.append(time.perf_counter() - start)
print(json.dumps([lines, times]))
"""


@dataclass
class Speed:
    """Lines per second of the first pass and of the best one."""

    lines: int
    first: float
    best: float


def measure(action, krait_options):
    """CPython's and Krait's speed; None if the program fails."""
    script = ACTIONS[action] + PROGRAM
    arguments = ["-c", script, sysconfig.get_path("stdlib"), str(LINES), str(PASSES)]
    commands = (
        (pythons.cpython(), None),
        (pythons.krait(krait_options), pythons.plain_environment()),
    )
    return [speed(process.run(command + arguments, env)) for command, env in commands]


def speed(finished):
    if finished.status:
        return None
    lines, times = json.loads(finished.output)
    return Speed(lines, lines / times[0], lines / min(times))


HEADINGS = ("", "", "CPython", "", "Krait", "", "CPython/Krait", "")
SUBHEADINGS = ("lines per second", "lines", "first", "best", "first", "best", "first", "best")


def cells(name, speeds):
    if not all(speeds):
        return [name, "fails"]
    theirs, ours = speeds
    figures = [f"{s:,.0f}" for s in (theirs.first, theirs.best, ours.first, ours.best)]
    ratios = [f"{ours.first / theirs.first:.2f}", f"{ours.best / theirs.best:.2f}"]
    return [name, f"{theirs.lines:,}", *figures, *ratios]
