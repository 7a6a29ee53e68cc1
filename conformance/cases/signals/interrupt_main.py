"""The main thread interrupts itself: the handler runs within the call."""

import _thread
import signal

try:
    _thread.interrupt_main()
    print("not reached")
except KeyboardInterrupt as e:
    print("interrupted", e.args)

signal.signal(signal.SIGTERM, lambda number, frame: print("handler", number, frame.f_code.co_name))


def function():
    _thread.interrupt_main(signal.SIGTERM)
    print("after")


function()
for bad in (-1, 0, signal.NSIG):
    try:
        _thread.interrupt_main(bad)
    except ValueError as e:
        print(e)
try:
    _thread._ThreadHandle()._set_done()
except RuntimeError as e:
    print(e)
