"""Stands in for CPython's C module of this name: tests import it, but none may make an interpreter."""

from stand_in import absent as __getattr__


class InterpreterError(Exception):
    pass


class InterpreterNotFoundError(InterpreterError):
    pass


class NotShareableError(TypeError):
    pass
