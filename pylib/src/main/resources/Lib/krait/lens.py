"""The closure lens for programs, the prompt and notebooks.

explain(f)      what each name of a function means, and which line decided
cells(f)        the cells that a function carries, by identity
history(cell)   who wrote a cell while recording() was on
keeps_alive(f)  what a function keeps alive, about how large, and by which path
pitfalls(source) what `krait lens` reports of a source

The facts are the compiler's and the running program's own: see docs/LENS.md.
Nothing here runs code of the objects that it looks at.
"""

import functools
import inspect
import linecache
import os
import tokenize
import types

import _lens

__all__ = [
    "Cell", "Cells", "Explanation", "History", "KeptAlive", "Name", "Part",
    "Pitfall", "Pitfalls", "Write",
    "cells", "explain", "history", "keeps_alive", "pitfalls", "recording",
]

RULES = _lens.rules
"""The names of the rules that pitfalls() knows."""

_LEVELS = ("note", "warning", "error")
_MEANINGS = {
    "L": "local", "E": "enclosing", "G": "global", "B": "built-in", "?": "unknown",
}
_KINDS = (
    (inspect.CO_ASYNC_GENERATOR, "async generator function"),
    (inspect.CO_COROUTINE, "coroutine function"),
    (inspect.CO_GENERATOR, "generator function"),
)


class _Record:
    """An object with the attributes that its class lists; two of the same values are equal."""

    __slots__ = ()

    def __init__(self, **values):
        for name in self.__slots__:
            setattr(self, name, values[name])

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self):
        return hash(self._values())

    def _values(self):
        return tuple(getattr(self, name) for name in self.__slots__)


class _Listed(tuple):
    """A tuple whose repr shows an item a line."""

    __slots__ = ()
    _nothing = "nothing"

    def __repr__(self):
        return "\n".join(map(repr, self)) or f"<{self._nothing}>"


# Which function is meant


def _function(object):
    """The Python function in a callable, and the steps that led to it."""
    steps = []
    while not isinstance(object, types.FunctionType):
        if isinstance(object, functools.partial):
            steps.append("partial")
            object = object.func
        elif isinstance(object, types.MethodType):
            steps.append("method")
            object = object.__func__
        elif isinstance(object, (classmethod, staticmethod)):
            steps.append(type(object).__name__)
            object = object.__func__
        elif isinstance(object, (types.GeneratorType, types.CoroutineType,
                                 types.AsyncGeneratorType)):
            steps.append(type(object).__name__.replace("_", " "))
            object = _lens.function_of(object)
        elif isinstance(object, type):
            raise TypeError(
                f"class {object.__name__!r} is no function: look at one of its methods")
        elif "__wrapped__" in getattr(object, "__dict__", ()):
            steps.append(type(object).__name__.strip("_"))
            object = object.__dict__["__wrapped__"]
        elif isinstance(inspect.getattr_static(type(object), "__call__", None),
                        types.FunctionType):
            steps.append("__call__")
            object = inspect.getattr_static(type(object), "__call__")
        else:
            raise TypeError(
                "expected a function, method, lambda, partial or generator written in"
                f" Python, not {type(object).__name__!r}")
    return object, tuple(steps)


def _source(function):
    """The text that a function was compiled from, a file or what was typed, or None."""
    code = function.__code__
    lines = linecache._getlines_from_code(code) or linecache.getlines(
        code.co_filename, function.__globals__)
    return "".join(lines) or None


def _block(function):
    """What the compiler says of a function's names, or None where there is no source."""
    source = _source(function)
    if source is None:
        return None
    code = function.__code__
    try:
        return _lens.block(source, code.co_filename, code)
    except SyntaxError:
        return None


# Cells


class Cell(_Record):
    """A captured variable as one function carries it.

    Two are equal if they are the same cell, so `set(cells(f)) & set(cells(g))` is
    what f and g share.

    name    the variable
    owner   the function whose variable it is, or None if there is no source to tell
    line    the line that binds it first, or None
    cell    the cell object itself, as in `__closure__`
    """

    __slots__ = ("name", "owner", "line", "cell")

    @property
    def is_empty(self):
        """Whether the variable has no value yet, or no more."""
        return _empty(self.cell)

    @property
    def contents(self):
        """The variable's value now; ValueError while it is empty."""
        return self.cell.cell_contents

    def _values(self):
        return (id(self.cell),)

    def __repr__(self):
        owner = f" of {self.owner}" if self.owner else ""
        line = f", line {self.line}" if self.line else ""
        return f"<cell {self.name}{owner}{line}: {_contents(self.cell)}>"


class Cells(_Listed):
    """The cells of a function, in the order of `co_freevars`."""

    __slots__ = ()
    _nothing = "no cells: the function captures nothing"


def _empty(cell):
    try:
        cell.cell_contents
    except ValueError:
        return True
    return False


def _contents(cell):
    return "empty" if _empty(cell) else _lens.text(cell.cell_contents)


def cells(f):
    """The cells that a function carries.

    f   a function, method, lambda, partial, decorated function, or a generator or
        coroutine: then those of its function

    Returns a tuple of Cell. Raises TypeError for anything else.
    """
    function, _ = _function(f)
    return _cells(function, _block(function))


def _cells(function, block):
    names = {} if block is None else {each["name"]: each for each in block["names"]}
    found = []
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or ()):
        fact = names.get(name, {})
        owner = fact.get("owner", "").removeprefix("async ").removeprefix("function ")
        found.append(Cell(name=name, owner=owner or None,
                          line=fact.get("boundOnLine"), cell=cell))
    return Cells(found)


# Names


class Name(_Record):
    """A name that a function mentions.

    name      the name
    letter    L, E, G or B for local, enclosing, global, built-in; ? for none of them
    meaning   the same in a word
    lines     the lines that mention it; empty without a source
    why       the rule and line that decided it, or None without a source
    value     what it is now, as a short text; None for locals
    """

    __slots__ = ("name", "letter", "meaning", "lines", "why", "value")

    def __repr__(self):
        return f"<name {self.name}: {self.meaning}{self._now()}>"

    def _now(self):
        return "" if self.value is None else f", now {self.value}"


class Explanation(_Record):
    """What a function is made of.

    name      its qualified name
    kind      'closure', 'function', 'lambda', 'generator function'…
    file      the file, as code objects name it
    line      the line where it begins
    names     a tuple of Name, in the order in which the function mentions them
    cells     its cells, as by cells(f)
    steps     how it was found in the object given: 'partial', 'method'…
    wraps     the Explanation of the function that it wraps (`__wrapped__`), or None
    """

    __slots__ = ("name", "kind", "file", "line", "names", "cells", "steps", "wraps")

    def __repr__(self):
        file = os.path.basename(self.file)
        count = len(self.cells)
        over = ", ".join(cell.name for cell in self.cells)
        held = f" over {over} ({count} cell{'s' * (count != 1)})" if count else ""
        through = f" (through {', '.join(self.steps)})" if self.steps else ""
        lines = [f"{self.kind} {self.name}{held}, {file} line {self.line}{through}"]
        width = max((len(each.name) for each in self.names), default=0)
        for each in self.names:
            lines.append(f"  {each.name:{width}}  {each.letter}  "
                         + "; ".join(filter(None, (each.why or each.meaning, each._now()[2:]))))
        if self.wraps:
            lines.append("wraps " + repr(self.wraps).replace("\n", "\n  "))
        return "\n".join(lines)


def explain(f):
    """What each name of a function means, and which line and rule decided it.

    f   a function, method, lambda, partial, decorated function, or a generator or
        coroutine

    Returns an Explanation. Without a source (code made by exec, a file that is gone)
    the reasons and lines are missing. Raises TypeError for anything else.
    """
    function, steps = _function(f)
    return _explain(function, steps, set())


def _explain(function, steps, seen):
    seen.add(function)
    block = _block(function)
    code = function.__code__
    names = _named(function, block) if block else _unnamed(function)
    wrapped = function.__dict__.get("__wrapped__")
    try:
        inner, inner_steps = _function(wrapped)
    except TypeError:
        inner, inner_steps = None, ()
    wraps = None if inner is None or inner in seen else _explain(inner, inner_steps, seen)
    return Explanation(
        name=code.co_qualname, kind=_kind(function), file=code.co_filename,
        line=code.co_firstlineno, names=names, cells=_cells(function, block),
        steps=steps, wraps=wraps)


def _kind(function):
    code = function.__code__
    for flag, kind in _KINDS:
        if code.co_flags & flag:
            return kind
    if function.__closure__:
        return "closure"
    return "lambda" if code.co_name == "<lambda>" else "function"


def _named(function, block):
    return tuple(_name(function, each) for each in block["names"])


def _name(function, fact):
    name, letter, why = fact["name"], fact["letter"], fact["why"]
    if letter == "?" and name in function.__globals__:
        letter, why = "G", "the source does not bind it, but the module has it by now"
    return Name(name=name, letter=letter, meaning=_MEANINGS[letter],
                lines=tuple(fact["lines"]), why=why, value=_value(function, name, letter))


def _unnamed(function):
    """The names by what the code object says alone."""
    code = function.__code__
    letters = dict.fromkeys(code.co_varnames + code.co_cellvars, "L")
    letters.update(dict.fromkeys(code.co_freevars, "E"))
    used = inspect.getclosurevars(function)
    letters.update(dict.fromkeys(used.globals, "G"))
    letters.update(dict.fromkeys(used.builtins, "B"))
    letters.update(dict.fromkeys(sorted(used.unbound), "?"))
    return tuple(
        Name(name=name, letter=letter, meaning=_MEANINGS[letter], lines=(), why=None,
             value=_value(function, name, letter))
        for name, letter in letters.items())


def _value(function, name, letter):
    """What a name is now, as a text; None for locals."""
    if letter == "E":
        free = function.__code__.co_freevars
        return _contents(function.__closure__[free.index(name)]) if name in free else None
    if letter == "L":
        return None
    for namespace in (function.__globals__, function.__builtins__):
        if name in namespace:
            return _lens.text(namespace[name])
    return "nothing: NameError"


# History


class Write(_Record):
    """A change of a cell.

    file, line, function   where; line 0 if the function was running as compiled code,
                           and empty texts if the cell had it before it was watched
    before, after          short texts; before is None for the first
    rebound                whether the variable got another object; else the object
                           that it has changed inside
    """

    __slots__ = ("file", "line", "function", "before", "after", "rebound")

    def __repr__(self):
        change = self.after if self.before is None else f"{self.before} → {self.after}"
        inside = "" if self.rebound else "  (changed inside)"
        if not self.function:
            return f"<write before it was watched: {change}{inside}>"
        file = os.path.basename(self.file)
        if not self.line:
            return f"<write by {self.function}, {file}, compiled, line not seen: {change}{inside}>"
        return f"<write by {self.function}, {file} line {self.line}: {change}{inside}>"


class History(_Record):
    """What recording() saw of a cell.

    name       the variable, or None if the cell was not met
    writes     a tuple of Write, the oldest first
    recorded   whether the recording met the cell
    complete   False if the recording ended by itself because it was full
    """

    __slots__ = ("name", "writes", "recorded", "complete")

    def __repr__(self):
        if not self.recorded:
            return ("<no history: the cell was not used while `with krait.lens.recording():`"
                    " was on>")
        lines = [f"history of {self.name}"]
        for each in self.writes:
            lines.append("  " + repr(each)[len("<write "):-1])
        if not self.writes:
            lines.append("  nothing was written")
        if not self.complete:
            lines.append("  the recording was full; later writes are missing")
        return "\n".join(lines)


class recording:
    """Records the writes of cells in this thread: `with krait.lens.recording():`.

    It can also decorate a function, whose calls are then recorded. One recording is
    kept: a new one replaces it, and history() asks it.

    While it is on, calls that begin are interpreted, as under a debugger: they are
    slower, and each write is seen at its line. A call that was running as compiled
    code before goes on as such: what it writes itself is seen when it next calls
    something, without its line.
    The recording ends by itself after 200,000 lines, and knows up to 500 cells.

    Entering it raises RuntimeError if a recording is on already, or if another tool
    (sys.monitoring, krait lens --run) watches the interpreter.
    """

    def __enter__(self):
        _lens.start(recording.__enter__.__code__.co_filename)
        return self

    def __exit__(self, *_):
        _lens.stop()

    def __call__(self, function):
        @functools.wraps(function)
        def recorded(*args, **kwargs):
            with self:
                return function(*args, **kwargs)
        return recorded


def history(cell):
    """The writes of a cell that recording() saw.

    cell   a Cell, or a cell object as in `__closure__`

    Returns a History; it says so if nothing was recorded. Raises TypeError for
    anything else.
    """
    if isinstance(cell, Cell):
        cell = cell.cell
    if not isinstance(cell, types.CellType):
        raise TypeError(f"expected a cell, not {type(cell).__name__!r};"
                        " krait.lens.cells(f) gives those of a function")
    seen = _lens.history(cell)
    if seen is None:
        return History(name=None, writes=(), recorded=False, complete=True)
    writes = tuple(
        Write(file=each["filename"], line=each["line"], function=each["function"],
              before=each.get("before"), after=each["after"], rebound=each["rebound"])
        for each in seen["writes"])
    return History(name=seen["name"], writes=writes, recorded=True,
                   complete=not _lens.recorded())


# What is kept alive


class Part(_Record):
    """One of the largest objects that are kept alive.

    path    how to get to it; `→` leads from a function or generator to its variable
    text    the object as a short text
    bytes   about how many bytes it takes itself, without what it refers to
    """

    __slots__ = ("path", "text", "bytes")

    def __repr__(self):
        return f"<{self.path}: {self.text}, about {self.bytes:,} bytes itself>"


class KeptAlive(_Record):
    """What a function keeps alive.

    objects    how many objects, the function counted
    bytes      about how many bytes they take together
    complete   False if there is more: the numbers are lower bounds
    largest    a tuple of Part: the objects that take most themselves
    """

    __slots__ = ("objects", "bytes", "complete", "largest")

    def __repr__(self):
        least = "" if self.complete else "at least "
        lines = [f"{least}{self.objects:,} object{'s' * (self.objects != 1)},"
                 f" about {self.bytes:,} bytes"]
        lines.extend("  " + repr(each)[1:-1] for each in self.largest)
        return "\n".join(lines)


def keeps_alive(f, *, limit=10_000):
    """What a function, or what else is given, keeps alive through its cells, defaults,
    attributes, arguments (of a partial) and variables (of a generator).

    f       a function, method, lambda, partial, decorated function, generator or
            coroutine
    limit   how many objects are looked at most

    Classes, modules, code and globals are not counted: they live anyway. Sizes are
    estimates for a 64-bit JVM with compact object headers. Returns a KeptAlive.
    Raises TypeError for anything else, ValueError if limit is below 1.
    """
    if limit < 1:
        raise ValueError("limit must be at least 1")
    function, _ = _function(f)
    kept = _lens.keeps_alive(function.__name__, f, limit)
    largest = tuple(Part(**each) for each in kept["largest"])
    return KeptAlive(objects=kept["objects"], bytes=kept["bytes"],
                     complete=kept["complete"], largest=largest)


# Pitfalls


class Pitfall(_Record):
    """A pitfall, as `krait lens` reports it.

    rule             the rule, as in docs/LENS.md
    level            'note', 'warning' or 'error'
    file             the file, or '<string>'
    line, column     where, from 1
    message          what is wrong, in a line
    proof            a tuple of (line, words): the facts that show it
    advice           what to know and do
    fix              what a safe fix would do, or None
    text             the source line
    """

    __slots__ = ("rule", "level", "file", "line", "column", "message", "proof",
                 "advice", "fix", "text")

    def __repr__(self):
        lines = [f"{os.path.basename(self.file)}:{self.line}:{self.column}: {self.level}:"
                 f" {self.message}  [{self.rule}]", f"  {self.text.strip()}"]
        lines.extend(f"  line {line}: {words}" for line, words in self.proof)
        lines.append(f"  {self.advice}")
        if self.fix:
            lines.append(f"  fix: {self.fix}")
        return "\n".join(lines)


class Pitfalls(_Listed):
    """The pitfalls of a source, in the order of its lines."""

    __slots__ = ()
    _nothing = "no pitfalls found"


def pitfalls(source, *, level="warning", rules=None):
    """The pitfalls of a source.

    source   the text of a program; a path object; or a module, class, function,
             method… whose source can be found
    level    the lowest level that counts: 'note', 'warning' or 'error'
    rules    names of rules to ask, at any level; None for all

    Returns a tuple of Pitfall; comments `# lens: ignore` silence them. Raises
    SyntaxError if the source is no Python, OSError if it cannot be read or found,
    TypeError and ValueError for arguments that make no sense.
    """
    if level not in _LEVELS:
        raise ValueError(f"level must be one of {', '.join(_LEVELS)}, not {level!r}")
    wanted = frozenset(RULES if rules is None else rules)
    unknown = wanted.difference(RULES)
    if unknown:
        raise ValueError(f"no rule is called {sorted(unknown)[0]!r};"
                         f" there are {', '.join(RULES)}")
    text, file, first, last = _text(source)
    lines = text.splitlines()
    lowest = _LEVELS.index(level) if rules is None else 0
    return Pitfalls(
        Pitfall(rule=each["rule"], level=each["level"], file=file, line=each["line"],
                column=each["column"], message=each["message"],
                proof=tuple((part["line"], part["words"]) for part in each["proof"]),
                advice=each["advice"], fix=each.get("fix", {}).get("words"),
                text=lines[each["line"] - 1])
        for each in _lens.pitfalls(text, file)
        if each["rule"] in wanted and _LEVELS.index(each["level"]) >= lowest
        and first <= each["line"] <= last)


def _text(source):
    """A source as text, the name of its file, and the first and last line that count."""
    if isinstance(source, str):
        return source, "<string>", 1, float("inf")
    if isinstance(source, os.PathLike):
        with tokenize.open(source) as file:
            return file.read(), os.fspath(source), 1, float("inf")
    if isinstance(source, types.ModuleType):
        return inspect.getsource(source), inspect.getsourcefile(source), 1, float("inf")
    if isinstance(source, type):
        lines, first = inspect.getsourcelines(source)
        text = "".join(inspect.findsource(source)[0])
        return text, inspect.getsourcefile(source), first, first + len(lines) - 1
    function, _ = _function(source)
    text = _source(function)
    if text is None:
        raise OSError("could not get source code")
    lines, first = inspect.getsourcelines(function)
    return text, function.__code__.co_filename, first, first + len(lines) - 1
