"""What a thread raises is shown on the stream that was there when the thread was made."""

import io
import sys
import threading
import _thread


def fail():
    1 / 0


def run_without(stream):
    kept = sys.stderr
    sys.stderr = stream
    thread = threading.Thread(target=fail, name="failing")
    sys.stderr = None
    try:
        thread.start()
        thread.join()
    finally:
        sys.stderr = kept


sys.__stderr__ = io.StringIO()
run_without(None)
print(ascii(sys.__stderr__.getvalue()))
first = io.StringIO()
run_without(first)
print(first.getvalue(), sys.__stderr__.getvalue().splitlines()[-1])
names = []


def name_it(name):
    _thread.set_name(name)
    names.append(_thread._get_name())


for name in "short", "x" * 20, "x" * 14 + "\xe9", "nul\0more":
    thread = threading.Thread(target=name_it, args=(name,))
    thread.start()
    thread.join()
print(ascii(names))
