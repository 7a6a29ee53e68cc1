"""Signals held back, waited for, sent to threads; clocks; origins of coroutines."""

import os
import signal
import sys
import threading
import time


def show(function, *args):
    try:
        print(function.__name__, function(*args))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


USR1, USR2 = signal.SIGUSR1, signal.SIGUSR2
show(signal.pthread_sigmask, signal.SIG_BLOCK, [USR1, USR2])
show(signal.pthread_sigmask, signal.SIG_BLOCK, [])
os.kill(os.getpid(), USR1)
show(signal.sigwait, [USR1])
show(signal.sigpending)
os.kill(os.getpid(), USR2)
print(signal.sigwaitinfo([USR2]).si_signo)
signal.raise_signal(USR1)
print(signal.sigtimedwait([USR1], 1).si_signo)
show(signal.sigtimedwait, [USR1], 0.01)
show(signal.pthread_sigmask, 99, [])
show(signal.pthread_sigmask, 0, [100])
show(signal.pthread_sigmask, 0, 3)
show(signal.sigtimedwait, [1], -1)
show(signal.pidfd_send_signal, 99, 0)

signal.signal(USR1, lambda number, frame: print("handler", number))
signal.raise_signal(USR1)
print("still held back", signal.sigpending())
signal.pthread_sigmask(signal.SIG_UNBLOCK, [USR1])
print("released")
signal.pthread_kill(threading.get_ident(), USR1)
deadline = time.monotonic() + 1
time.sleep(0.1)

clock = time.pthread_getcpuclockid(threading.get_ident())
print(time.clock_gettime(clock) > 0, time.clock_getres(time.CLOCK_REALTIME))
show(time.clock_settime, time.CLOCK_MONOTONIC, 1.0)
show(time.clock_gettime, 99)


async def coroutine():
    pass


def maker():
    return coroutine()


sys.set_coroutine_origin_tracking_depth(2)
made = maker()
print(made.cr_origin[0][1:], len(made.cr_origin))
made.close()
show(sys.set_coroutine_origin_tracking_depth, -1)

thread = threading.Thread(target=time.sleep, args=(0.2,))
thread.start()
print(len(sys._current_frames()))
thread.join()
seen = []
threading.settrace_all_threads(lambda *event: seen.append(event[1]))
maker
threading.settrace_all_threads(None)
print(sys.gettrace())
