"""Runs CPython's own test modules under Krait and compares with the ledgers in cpython-tests/.

    cpython_tests.py [--update] [--verbose] [--timeout SECONDS] [MODULE ...] -- KRAIT ...

It runs under CPython and starts KRAIT (a command) once per module with cpython_test_run.py. Without
modules it takes all that have a ledger. --verbose prints what the processes print, --update takes
what passes out of the ledgers. A ledger says how many tests pass at least and names each test that
does not:

    passed 38
    fails FunctionPropertiesTest.test___builtins__: why
    varies GcTest.test_callback: why it sometimes passes
    never ThreadTest.test_deadlock: why it is not even started; the name may be a pattern
    by hand: why the build does not run this module
    with stand-ins: what of CPython's C test modules is needed (see stand-ins/)
    with test: why the processes that the tests start need to find the package `test`
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
LEDGERS = os.path.join(HERE, "cpython-tests")


class Ledger:
    """What is known of one module."""

    def __init__(self, path):
        self.path = path
        self.passed = 0
        self.reasons = {}
        self.kinds = {}
        self.by_hand = None
        self.needs = {}
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                for line in file:
                    self.read(line.rstrip("\n"))

    def read(self, line):
        word, _, rest = line.partition(" ")
        if word == "passed":
            self.passed = int(rest)
        elif line.startswith("by hand: "):
            self.by_hand = line.removeprefix("by hand: ")
        elif word == "with" and rest.partition(": ")[0] in ("stand-ins", "test"):
            need, _, reason = rest.partition(": ")
            self.needs[need] = reason
        elif word in ("fails", "varies", "never"):
            test, _, reason = rest.partition(": ")
            self.kinds[test] = word
            self.reasons[test] = reason
        else:
            sys.exit(f"{self.path}: {line!r} is not a line of a ledger")

    def tests(self, wanted):
        return {test for test, kind in self.kinds.items() if kind == wanted}

    def write(self):
        with open(self.path, "w", encoding="utf-8") as file:
            print("passed", self.passed, file=file)
            if self.by_hand:
                print("by hand:", self.by_hand, file=file)
            for need in sorted(self.needs):
                print(f"with {need}: {self.needs[need]}", file=file)
            for test in sorted(self.kinds):
                print(f"{self.kinds[test]} {test}: {self.reasons[test]}", file=file)


class Outcome:
    """What one run of a module gave: a status and a message for each test."""

    RANK = {"skip": 0, "pass": 1, "fail": 2}

    def __init__(self):
        self.statuses = {}
        self.messages = {}
        self.running = None
        self.ended = False

    def read(self, path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                status, _, rest = line.rstrip("\n").partition(" ")
                test, _, message = rest.partition("\t")
                self.note(status, test, message)

    def note(self, status, test, message=""):
        if status == "start":
            self.running = test
        elif status == "end":
            self.ended = True
        elif test not in self.statuses or self.RANK[status] > self.RANK[self.statuses[test]]:
            self.statuses[test] = status
            self.messages[test] = message

    def tests(self, status):
        return {test for test, found in self.statuses.items() if found == status}


def folder_of_tests(library, folder):
    """A folder in which a process finds nothing of the library but its tests."""
    os.symlink(os.path.join(library, "test"), os.path.join(folder, "test"))
    return folder


def start(module, arguments, results, ledger):
    """Runs a module in a process of its own; says why it did not end by itself."""
    runner = os.path.join(HERE, "cpython_test_run.py")
    library = os.path.dirname(os.__file__)
    folder = tempfile.mkdtemp(prefix="krait-test-")
    cache = tempfile.mkdtemp(prefix="krait-cache-")
    environment = dict(os.environ)
    for name in ("PYTHONHOME", "LD_LIBRARY_PATH", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(name, None)
    environment["PYTHONPYCACHEPREFIX"] = cache
    found = {"stand-ins": os.path.join(HERE, "stand-ins"), "test": folder_of_tests(library, cache)}
    if ledger.needs:
        environment["PYTHONPATH"] = os.pathsep.join(found[need] for need in sorted(ledger.needs))
    command = [*arguments.krait, runner, module, library, results, *ledger.tests("never")]
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=arguments.timeout,
            start_new_session=True,
        )
    except subprocess.TimeoutExpired:
        return f"did not end in {arguments.timeout} seconds"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(cache, ignore_errors=True)
    text = done.stdout.decode("utf-8", "backslashreplace")
    if arguments.verbose:
        print(text, end="")
    if done.returncode:
        return text.strip().rpartition("\n")[2] or f"status {done.returncode}"
    return None


def outcome_of(module, arguments, ledger):
    """Runs a module and reads what became of its tests."""
    outcome = Outcome()
    handle, results = tempfile.mkstemp(prefix="krait-results-")
    os.close(handle)
    try:
        problem = start(module, arguments, results, ledger)
        outcome.read(results)
    finally:
        os.remove(results)
    if not outcome.ended:
        outcome.note("fail", outcome.running or "(module)", problem or "the process ended")
    elif problem:
        outcome.note("fail", "(exit)", problem)
    return outcome


def differences(outcome, ledger):
    """Lines that tell where an outcome and a ledger disagree."""
    failed = sorted(outcome.tests("fail") - ledger.kinds.keys())
    lines = [f"fails {test}: {outcome.messages[test]}" for test in failed]
    passed = outcome.tests("pass") - ledger.tests("varies")
    lines += [f"passes now: {test}" for test in sorted(passed & ledger.tests("fails"))]
    if len(passed) < ledger.passed:
        lines.append(f"only {len(passed)} pass, not {ledger.passed}")
    return lines


def update(outcome, ledger):
    """Takes what passes out of the ledger. What newly fails has to be explained by hand."""
    passed = outcome.tests("pass") - ledger.tests("varies")
    for test in passed:
        ledger.kinds.pop(test, None)
    ledger.passed = max(ledger.passed, len(passed))
    ledger.write()


def check(arguments):
    modules = arguments.modules or sorted(name.removesuffix(".txt") for name in os.listdir(LEDGERS))
    agree = True
    total = [0, 0, 0]
    print(f"{'module':28}{'passed':>8}{'failed':>8}{'skipped':>8}{'seconds':>9}")
    for module in modules:
        ledger = Ledger(os.path.join(LEDGERS, module + ".txt"))
        begin = time.monotonic()
        outcome = outcome_of(module, arguments, ledger)
        seconds = time.monotonic() - begin
        counts = [len(outcome.tests(status)) for status in ("pass", "fail", "skip")]
        counts[1] += len(ledger.tests("never"))
        total = [sum(pair) for pair in zip(total, counts)]
        print(f"{module:28}{counts[0]:8}{counts[1]:8}{counts[2]:8}{seconds:9.1f}", flush=True)
        if arguments.update:
            update(outcome, ledger)
        for line in differences(outcome, ledger):
            agree = False
            print("   ", line, flush=True)
    print(f"{len(modules):3} modules{'':17}{total[0]:8}{total[1]:8}{total[2]:8}")
    return 0 if agree else 1


def parse(words):
    split = words.index("--")
    parser = argparse.ArgumentParser()
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--timeout", type=int, default=180)
    parser.add_argument("modules", nargs="*")
    arguments = parser.parse_args(words[:split])
    arguments.krait = words[split + 1 :]
    return arguments


if __name__ == "__main__":
    sys.exit(check(parse(sys.argv[1:])))
