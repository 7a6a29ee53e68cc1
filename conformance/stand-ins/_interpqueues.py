"""Stands in for CPython's C module of this name: tests import it, but none may make a queue."""

from stand_in import absent as __getattr__


class QueueError(Exception):
    pass


class QueueNotFoundError(QueueError):
    pass


def _register_heap_types(*types):
    pass
