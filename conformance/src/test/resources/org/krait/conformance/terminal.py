"""Runs a command on a pseudo-terminal, types a session, and prints what the screen shows in the end.

Usage: terminal.py SESSION COMMAND...

Each line of a session is typed at once, in Python's notation for escapes, as soon as a prompt
waits; one that begins with ! is typed as soon as nothing happens any more. Lines at the start that
begin with # say more: "#env NAME=VALUE", "#args ARGUMENTS", and "#history" to see the history file.
"""

import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import sys
import tempfile
import termios
import time

ROWS, COLUMNS = 60, 80
PROMPTS = (">>> ", "... ", "help> ")
LONGEST = 60
ESCAPE = re.compile(r"\x1b(?:\[([?0-9;]*)([@-~])|[=>78]|[()].)")


class Screen:
    """What a terminal shows: a character and its style in each cell."""

    def __init__(self):
        self.rows = [self.blank()]
        self.row = self.column = 0
        self.style = ""
        self.pending = ""

    @staticmethod
    def blank():
        return [(" ", "")] * COLUMNS

    def feed(self, text):
        text = self.pending + text
        self.pending = ""
        at = 0
        while at < len(text):
            if text[at] == "\x1b":
                match = ESCAPE.match(text, at)
                if not match:
                    self.pending = text[at:]
                    return
                if match[2]:
                    self.control(match[1], match[2])
                at = match.end()
            else:
                self.put(text[at])
                at += 1

    def put(self, c):
        if c == "\r":
            self.column = 0
        elif c == "\n":
            self.down(1)
        elif c == "\b":
            self.column = max(0, self.column - 1)
        elif c >= " ":
            if self.column == COLUMNS:
                self.column = 0
                self.down(1)
            self.rows[self.row][self.column] = (c, self.style)
            self.column += 1

    def down(self, count):
        self.row += count
        while len(self.rows) <= self.row:
            self.rows.append(self.blank())

    def control(self, parameters, final):
        if parameters.startswith("?"):
            return
        numbers = [int(n or 0) for n in parameters.split(";")]
        count = max(1, numbers[0])
        line = self.rows[self.row]
        match final:
            case "A":
                self.row = max(0, self.row - count)
            case "B":
                self.down(count)
            case "C":
                self.column = min(COLUMNS - 1, self.column + count)
            case "D":
                self.column = max(0, self.column - count)
            case "G":
                self.column = count - 1
            case "H":
                self.row = self.column = 0
            case "J":
                line[self.column:] = self.blank()[self.column:]
                del self.rows[self.row + 1:]
            case "K":
                line[self.column:] = self.blank()[self.column:]
            case "@":
                line[self.column:self.column] = [(" ", "")] * count
                del line[COLUMNS:]
            case "P":
                del line[self.column:self.column + count]
                line.extend([(" ", "")] * count)
            case "m":
                self.style = self.styled(numbers)

    def styled(self, numbers):
        parts = set(self.style.split())
        for n in numbers:
            if n == 0:
                parts = set()
            elif n == 39:
                parts = {p for p in parts if not p.startswith("3")}
            else:
                parts.add(str(n))
        return " ".join(sorted(parts))

    def line(self, row):
        return "".join(c for c, _ in self.rows[row]).rstrip()

    def lines(self, styles):
        for row in self.rows:
            text, last = "", ""
            for c, style in row:
                style = style if styles and c != " " else last if c == " " else ""
                if style != last:
                    text += f"<{style}>"
                    last = style
                text += c
            yield text.rstrip()


class Session:
    def __init__(self, path):
        self.environment, self.arguments, self.keys = {}, [], []
        self.shows_history = False
        with open(path, encoding="utf-8") as lines:
            for line in lines.read().splitlines():
                if line.startswith("#env "):
                    name, _, value = line[5:].partition("=")
                    self.environment[name] = value
                elif line.startswith("#args "):
                    self.arguments = shlex.split(line[6:])
                elif line == "#history":
                    self.shows_history = True
                elif line and not line.startswith("#"):
                    waits = not line.startswith("!")
                    keys = line.removeprefix("!").encode().decode("unicode_escape")
                    self.keys.append((waits, keys))


class Terminal:
    def __init__(self, command, environment):
        self.screen = Screen()
        self.open = True
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # even if whoever began ignores it
            os.execvpe(command[0], command, environment)
        size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, size)

    def read(self, seconds):
        """Shows what comes within so many seconds; whether anything came."""
        if not self.open or not select.select([self.file], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.file, 1 << 16)
        except OSError:
            data = b""
        self.open = bool(data)
        self.screen.feed(data.decode("utf-8", "replace"))
        return self.open

    def settle(self, at_prompt):
        deadline = time.monotonic() + LONGEST
        while self.open:
            while self.read(0.25 if at_prompt else 1.5):
                pass
            line = self.screen.line(self.screen.row) + " "
            if not at_prompt or line.startswith(PROMPTS):
                return
            if time.monotonic() > deadline:
                raise TimeoutError(f"no prompt; the screen shows {list(self.screen.lines(False))}")

    def type(self, keys):
        os.write(self.file, keys.encode())

    def end(self):
        deadline = time.monotonic() + LONGEST
        while self.open and time.monotonic() < deadline:
            self.read(1)
        if self.open:
            os.kill(self.pid, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def main():
    session = Session(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        history = os.path.join(folder, "history")
        environment = dict(os.environ, TERM="xterm-256color", PYTHON_HISTORY=history, COLUMNS="80")
        environment.pop("NO_COLOR", None)
        environment.update(session.environment)
        terminal = Terminal(sys.argv[2:] + session.arguments, environment)
        for at_prompt, keys in session.keys:
            terminal.settle(at_prompt)
            terminal.type(keys)
        status = terminal.end()
        for line in terminal.screen.lines("NO_COLOR" not in session.environment):
            print(line)
        if session.shows_history:
            with open(history, encoding="utf-8", newline="") as lines:
                print("history:", repr(lines.read()))
        print("status:", status)


main()
