"""Wall time, processor time and peak memory of small programs, from the command to its end."""

from dataclasses import dataclass
from statistics import median

import process
import pythons

SCRIPTS = {
    "-c pass": "pass",
    "hello": "print('hello')",
    "six imports": "import json,re,collections,functools,typing,dataclasses",
    "import typing": "import typing",
    "import dataclasses": "import dataclasses",
    "import asyncio": "import asyncio",
}


@dataclass
class Start:
    seconds: float
    processor: float
    megabytes: float


def measure(script, runs, krait_options):
    """CPython's and Krait's medians; their runs alternate."""
    commands = (
        (pythons.cpython(), None),
        (pythons.krait(krait_options), pythons.plain_environment()),
    )
    finished = ([], [])
    for _ in range(runs + 1):
        for (command, environment), runs_of_one in zip(commands, finished):
            runs_of_one.append(process.run(command + ["-c", script], environment))
    return [start(runs_of_one[1:]) for runs_of_one in finished]


def start(runs):
    """None if the program fails. The run before these has filled the caches."""
    if any(run.status for run in runs):
        return None
    return Start(
        median(run.seconds for run in runs),
        median(run.processor for run in runs),
        median(run.megabytes for run in runs),
    )


HEADINGS = ("", "CPython", "", "", "Krait", "", "")
SUBHEADINGS = ("start-up", "ms", "CPU ms", "MB", "ms", "CPU ms", "MB")


def cells(name, starts):
    texts = [name]
    for one in starts:
        texts += figures(one) if one else ["fails", "", ""]
    return texts


def figures(one):
    return [f"{one.seconds * 1000:.0f}", f"{one.processor * 1000:.0f}", f"{one.megabytes:.0f}"]
