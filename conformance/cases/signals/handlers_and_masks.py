"""Handlers, timers, masks and waiting; the end is by SIGTERM."""
import signal, time, os, threading
def h(s,f): print('h', s)
signal.signal(signal.SIGUSR1, h); os.kill(os.getpid(), signal.SIGUSR1); time.sleep(0.05)
signal.signal(signal.SIGALRM, h); print(signal.alarm(1)); signal.pause()
print(signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)); 
for _ in range(3): signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0); print(signal.getitimer(signal.ITIMER_REAL))
class MyE(Exception): pass
def r(s,f): raise MyE(f.f_code.co_name, s)
signal.signal(signal.SIGUSR2, r)
try:
    signal.raise_signal(signal.SIGUSR2)
    time.sleep(5)
except MyE as e: print(repr(e))
def t():
    try: signal.signal(signal.SIGUSR1, h)
    except ValueError as e: print(e)
x=threading.Thread(target=t); x.start(); x.join()
for a in ((0,h),(65,h),(9,h),(signal.SIGUSR1,5),(signal.SIGUSR1,None)):
    try: print(signal.signal(*a))
    except Exception as e: print(type(e).__name__, e)
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGPIPE), signal.Signals(2), signal.strsignal(15))
rr,w=os.pipe(); os.set_blocking(w,False); signal.set_wakeup_fd(w); signal.signal(signal.SIGUSR1,h); os.kill(os.getpid(),signal.SIGUSR1); time.sleep(.05); print(os.read(rr,10)); print(signal.set_wakeup_fd(-1)==w)
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print('KI')
import _thread
try:
    _thread.interrupt_main(); time.sleep(1)
except KeyboardInterrupt: print('KI2')
print(signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]))
os.kill(os.getpid(), signal.SIGUSR1); time.sleep(.1)
print(signal.sigpending()); print(signal.sigwait([signal.SIGUSR1])); print(signal.sigpending()); print(signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1]))
signal.pthread_sigmask(signal.SIG_SETMASK, {signal.SIGUSR1, signal.SIGUSR2}); signal.raise_signal(signal.SIGUSR1); print('blocked', signal.sigpending()); print(signal.pthread_sigmask(signal.SIG_SETMASK, []))
signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1); time.sleep(.05)
threading.Timer(.2, lambda: signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)).start(); signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]); print(signal.sigwait({signal.SIGUSR1}))
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
for f in (lambda: signal.pthread_sigmask(99,[1]), lambda: signal.pthread_sigmask(0,[99]), lambda: signal.pthread_sigmask(0,['a']), lambda: signal.pthread_kill(threading.main_thread().ident, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print([signal.SIG_BLOCK, signal.SIG_UNBLOCK, signal.SIG_SETMASK])
signal.signal(signal.SIGTERM, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGTERM)
time.sleep(5)
