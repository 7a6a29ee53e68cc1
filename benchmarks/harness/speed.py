"""First iteration and steady state of programs on Krait, on CPython and as a Java twin."""

import json
from dataclasses import dataclass
from statistics import geometric_mean, median

import process
import pythons


@dataclass
class Measurement:
    size: int
    results: list
    first: float
    steady: float

    @classmethod
    def of(cls, report):
        times = report["times"]
        return cls(report["size"], report["results"], times[0], median(times[-(len(times) // 3) :]))


@dataclass
class Row:
    """One program. What could not be measured is None; problem says why."""

    name: str
    cpython: Measurement | None = None
    krait: Measurement | None = None
    twin: Measurement | None = None
    problem: str = ""

    @property
    def first_ratio(self):
        return self.cpython.first / self.krait.first

    @property
    def steady_ratio(self):
        return self.cpython.steady / self.krait.steady

    @property
    def twin_ratio(self):
        return self.krait.steady / self.twin.steady

    def complete(self):
        return self.cpython is not None and self.krait is not None


def programs(topic, filters):
    files = sorted((pythons.PROGRAMS / topic).glob("*.py"))
    names = [(f"{file.parent.name}/{file.stem}", file) for file in files]
    return [file for name, file in names if not filters or any(text in name for text in filters)]


def measure(file, seconds, krait_options):
    row = Row(f"{file.parent.name}/{file.stem}")
    work = [str(pythons.HARNESS / "measure.py"), str(file)]
    row.cpython = attempt(row, pythons.cpython() + work + [str(seconds / 2)])
    command = pythons.krait(krait_options) + work + [str(seconds)]
    row.krait = attempt(row, command, pythons.plain_environment())
    twin = pythons.TWINS / (file.stem.title().replace("_", "") + ".java")
    if twin.exists() and row.cpython:
        size = str(row.cpython.size)
        row.twin = attempt(row, pythons.twin() + [twin.stem, size, str(seconds / 2)])
    compare(row)
    return row


def attempt(row, command, environment=None):
    finished = process.run(command, environment)
    if finished.status != 0:
        last = finished.errors.strip().splitlines()[-1:] or [f"exit status {finished.status}"]
        row.problem = last[0]
        return None
    return Measurement.of(json.loads(finished.output.splitlines()[-1]))


def compare(row):
    for other in (row.krait, row.twin):
        if other and row.cpython and other.results != row.cpython.results:
            row.problem = f"{other.results} instead of {row.cpython.results}"


HEADINGS = ("", "CPython", "", "Krait", "", "CPython/Krait", "", "Java twin", "")
SUBHEADINGS = ("", "first", "steady", "first", "steady", "first", "steady", "steady", "Krait/twin")


def cells(row):
    """The row as texts; times in milliseconds."""
    times = []
    for measurement in (row.cpython, row.krait):
        times += [milliseconds(measurement.first), milliseconds(measurement.steady)]
    ratios = [f"{row.first_ratio:.2f}", f"{row.steady_ratio:.2f}"]
    twin = [milliseconds(row.twin.steady), f"{row.twin_ratio:.1f}"] if row.twin else ["", ""]
    return [row.name, *times, *ratios, *twin]


def milliseconds(seconds):
    return f"{seconds * 1000:.1f}"


def means(topic, rows):
    """The line below a topic's rows."""
    first = geometric_mean(row.first_ratio for row in rows)
    steady = geometric_mean(row.steady_ratio for row in rows)
    twins = [row.twin_ratio for row in rows if row.twin]
    twin = f"{geometric_mean(twins):.1f}" if twins else ""
    label = f"{topic}: geometric mean of {len(rows)}"
    return [label, "", "", "", "", f"{first:.2f}", f"{steady:.2f}", "", twin]
