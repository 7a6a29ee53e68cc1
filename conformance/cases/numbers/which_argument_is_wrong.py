"""Which of several wrong arguments an error names, and by what name of its type."""


class Text(str):
    pass


class Data(bytes):
    pass


class Odd:
    def __iter__(self):
        raise TypeError("never seen")

    def __index__(self):
        return "x"


class Angry(Odd):
    def __iter__(self):
        raise ZeroDivisionError("seen")

    __index__ = __int__ = __iter__


def local():
    class Inner:
        pass

    return Inner()


def show(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: range("a", 1.5, None))
show(lambda: range(1, 1.5, None))
show(lambda: range(1, 2, None))
show(lambda: sum(3, "a"))
show(lambda: sum("ab", Data()))
show(lambda: sum([], bytearray()))
show(lambda: 1 in Odd())
show(lambda: 1 not in Angry())
show(lambda: "%d" % Odd())
show(lambda: "%d" % Angry())
show(lambda: "%c" % local())
show(lambda: complex(local()))
show(lambda: complex(1, local()))
show(lambda: format(Text("a"), "d"))
show(lambda: f"{Text('a'):>5}")
show(lambda: Data(b"a") + [1])
show(lambda: compile("x = " + "9" * 5000, "<long>", "exec"))
try:
    compile("\nx = 1 + " + "9" * 5000, "<long>", "exec")
except SyntaxError as e:
    print(e.lineno, e.offset, e.end_lineno, e.end_offset)
