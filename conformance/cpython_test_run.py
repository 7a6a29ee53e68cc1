"""Runs one of CPython's test modules and writes a line per test into a file.

    cpython_test_run.py MODULE LIBRARY RESULTS [TEST ...]

LIBRARY is the folder of CPython's library, whose package `test` is taken; the tests named at the end,
perhaps by a pattern, are left out. A line is `start TEST` or a status (pass, fail, skip), the test, a tab and a message;
the last one is `end`.
"""

import fnmatch
import importlib
import sys
import unittest


def run(module, library, results, *never):
    """Runs a test module and writes what became of each test."""
    sys.path.append(library)
    from test import support

    sys.path.remove(library)
    support.use_resources = []
    with open(results, "w", encoding="utf-8", errors="backslashreplace") as file:
        try:
            suite = unittest.defaultTestLoader.loadTestsFromModule(
                importlib.import_module("test." + module)
            )
        except unittest.SkipTest as e:
            print(f"skip (module)\t{e}\nend", file=file)
            return
        suite = without(suite, never, module)
        runner = unittest.TextTestRunner(resultclass=result_class(module, file))
        runner.run(suite)
        print("end", file=file)


def name(test, module):
    return test.id().replace(f"test.{module}.", "")


def without(suite, unwanted, module):
    """A suite without the tests of the given names."""
    if isinstance(suite, unittest.TestSuite):
        return unittest.TestSuite(without(test, unwanted, module) for test in suite)
    left_out = any(fnmatch.fnmatchcase(name(suite, module), pattern) for pattern in unwanted)
    return unittest.TestSuite() if left_out else suite


def result_class(module, file):
    """A kind of TestResult that writes a line when a test begins and when it has a result."""
    def write(status, test, message=""):
        message = " ".join(message.split()[:60])
        print(f"{status} {name(test, module)}\t{message}", file=file, flush=True)

    def last_words(error):
        return f"{error[0].__name__}: {error[1]}"

    class Result(unittest.TextTestResult):
        def startTest(self, test):
            write("start", test)
            super().startTest(test)

        def addSuccess(self, test):
            write("pass", test)
            super().addSuccess(test)

        def addError(self, test, err):
            write("fail", test, last_words(err))
            super().addError(test, err)

        def addFailure(self, test, err):
            write("fail", test, last_words(err))
            super().addFailure(test, err)

        def addSubTest(self, test, subtest, err):
            if err is not None:
                write("fail", test, last_words(err))
            super().addSubTest(test, subtest, err)

        def addSkip(self, test, reason):
            write("skip", getattr(test, "test_case", test), reason)
            super().addSkip(test, reason)

        def addExpectedFailure(self, test, err):
            write("pass", test)
            super().addExpectedFailure(test, err)

        def addUnexpectedSuccess(self, test):
            write("fail", test, "unexpected success")
            super().addUnexpectedSuccess(test)

    return Result


if __name__ == "__main__":
    run(*sys.argv[1:])

