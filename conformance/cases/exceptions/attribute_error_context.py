"""AttributeErrors that Python code raises learn what was looked for, and suggestions follow."""

import traceback


class Dynamic:
    blech = None

    def __getattr__(self, name):
        raise AttributeError()


class Words:
    colour = "red"

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")


class WithProperty:
    value = 1

    @property
    def valu(self):
        raise AttributeError("not now")

    @property
    def nested(self):
        return self.vallue


class Named:
    def __getattribute__(self, name):
        raise AttributeError("mine", name="other", obj=None)


def attempt(function):
    try:
        function()
    except AttributeError as error:
        print(repr(error), error.name, type(error.obj).__name__)
        print("".join(traceback.format_exception_only(error)))


attempt(lambda: Dynamic().bluch)
attempt(lambda: Words().color)
attempt(lambda: WithProperty().valu)
attempt(lambda: WithProperty().nested)
attempt(lambda: Named().thing)
attempt(lambda: getattr(Words(), "colou"))
attempt(lambda: Words().method())
attempt(lambda: None.__reprr__)
print(getattr(Words(), "missing", "default"), hasattr(Dynamic(), "x"))
error = AttributeError("raised by hand")
print(error.name, error.obj)
