"""Stands in for CPython's C module of this name, as far as Python goes."""

import sys

from stand_in import absent as __getattr__

INT_MAX, LONG_MAX, ULONG_MAX = 2**31 - 1, 2**63 - 1, 2**64 - 1
INT_MIN, LONG_MIN = ~INT_MAX, ~LONG_MAX
PY_SSIZE_T_MAX, PY_SSIZE_T_MIN = sys.maxsize, ~sys.maxsize


def code_offset_to_line(code, offset):
    """The line of an offset into the code; -1 if it has none."""
    lines = (line for start, end, line in code.co_lines() if start <= offset < end)
    line = next(lines, None)
    return -1 if line is None else line


class CodeLike:
    """What fires events of sys.monitoring from C."""

    def __init__(self, offsets):
        self.offsets = offsets
