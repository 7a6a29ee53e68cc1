# Where threads are, asked for from within and after a time.
import faulthandler
import os
import re
import signal
import tempfile
import time


def show(file):
    file.seek(0)
    text = file.read()
    text = re.sub(r"0x[0-9a-f]+ \[[^]]*\]", "0x…", text)
    text = re.sub(r'File "[^"]*"', "File", text)
    print(re.sub(r"line \d+ in (?!f|g|sleeper|<module>)", "line … in ", text))


def f(*args):
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, *args)
        show(file)


def g():
    f()
    f(False)


g()


def sleeper(seconds):
    time.sleep(seconds)


with tempfile.TemporaryFile("w+") as file:
    faulthandler.dump_traceback_later(0.3, file=file)
    sleeper(0.8)
    show(file)

with tempfile.TemporaryFile("w+") as file:
    faulthandler.dump_traceback_later(0.3, file=file)
    faulthandler.cancel_dump_traceback_later()
    sleeper(0.5)
    show(file)

for call in (
    lambda: faulthandler.dump_traceback(5.5),
    lambda: faulthandler.dump_traceback(-1),
    lambda: faulthandler.dump_traceback(10**12),
    lambda: faulthandler.dump_traceback_later(0),
    lambda: faulthandler.dump_traceback_later(-1),
    lambda: faulthandler.dump_traceback_later("x"),
):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled())
print(faulthandler.disable(), faulthandler.disable())


def sleeper_at_signal():
    os.kill(os.getpid(), signal.SIGUSR1); time.sleep(0.5)


for options in ({}, {"all_threads": False}, {"chain": True}):
    before = signal.signal(signal.SIGUSR1, lambda number, frame: print("handled", number))
    with tempfile.TemporaryFile("w+") as file:
        print(faulthandler.register(signal.SIGUSR1, file, **options))
        sleeper_at_signal()
        print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1))
        show(file)
        sleeper_at_signal()
for number in (0, 65, 11, 6, 1000, "a"):
    for call in (faulthandler.register, faulthandler.unregister):
        try:
            print(call(number))
        except Exception as e:
            print(type(e).__name__, e)
