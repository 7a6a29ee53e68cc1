"""The commands that are compared."""

import os
import shlex
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
HARNESS = TOP / "benchmarks" / "harness"
PROGRAMS = TOP / "benchmarks" / "programs"
TWINS = TOP / "benchmarks" / "src" / "main" / "java" / "org" / "krait" / "benchmarks" / "twins"


def cpython():
    """The CPython that runs this harness."""
    return [sys.executable]


def krait(options):
    return [str(TOP / "krait"), *shlex.split(options)]


def twin():
    return [os.path.join(os.environ["JAVA_HOME"], "bin", "java"), str(TWINS / "Twins.java")]


def plain_environment():
    """The environment without what makes the artifact's CPython run."""
    special = ("PYTHONHOME", "LD_LIBRARY_PATH")
    return {name: value for name, value in os.environ.items() if name not in special}
