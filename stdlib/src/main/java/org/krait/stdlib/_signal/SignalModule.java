package org.krait.stdlib._signal;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.ProcessSignals;
import org.krait.runtime.module.BuiltinModules;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;

/// This module provides mechanisms to use signal handlers in Python.
///
/// Functions:
///
/// alarm() -- cause SIGALRM after a specified time [Unix only]
/// setitimer() -- cause a signal (described below) after a specified
///                float time and the timer may restart then [Unix only]
/// getitimer() -- get current value of timer [Unix only]
/// signal() -- set the action for a given signal
/// getsignal() -- get the signal action for a given signal
/// pause() -- wait until a signal arrives [Unix only]
/// default_int_handler() -- default SIGINT handler
///
/// signal constants:
/// SIG_DFL -- used to refer to the system default handler
/// SIG_IGN -- used to ignore the signal
/// NSIG -- number of defined signals
/// SIGINT, SIGTERM, etc. -- signal numbers
///
/// itimer constants:
/// ITIMER_REAL -- decrements in real time, and delivers SIGALRM upon
///                expiration
/// ITIMER_VIRTUAL -- decrements only when the process is executing,
///                and delivers SIGVTALRM upon expiration
/// ITIMER_PROF -- decrements both when the process is executing and
///                when the system is executing on behalf of the process.
///                Coupled with ITIMER_VIRTUAL, this timer is usually
///                used to profile the time spent by the application
///                in user and kernel space. SIGPROF is delivered upon
///                expiration.
///
///
/// *** IMPORTANT NOTICE ***
/// A signal handler function is called with two arguments:
/// the first is the signal number, the second is the interrupted stack frame.
// CPython: signalmodule.c
@PyModule(
    value = "_signal",
    parts = {SignalConstants.class, SignalWaiting.class})
public final class SignalModule implements BuiltinModules.Filler {
  private static final long DEFAULT = 0;
  private static final long IGNORE = 1;
  private static final int SIGKILL = 9;
  private static final int SIGPIPE = 13;
  private static final int SIGSTOP = 19;
  private static final int SIGXFSZ = 25;
  private static final long PAUSE_SLICE = 20_000_000;

  private final Signals signals;
  private final boolean ofProcess;
  private final ModuleException timerError =
      new ModuleException("signal", "ItimerError", BuiltinExceptions.OS_ERROR);

  public SignalModule(Interpreter interpreter) {
    this.signals = Signals.of(interpreter);
    this.ofProcess = interpreter.state(Settings.class).handleSignals;
  }

  @Override
  public void fill(PyDict namespace) {
    if (ofProcess && signals.handler(Signals.SIGINT) == null) {
      signals.setHandler(Signals.SIGINT, namespace.get("default_int_handler"));
    }
  }

  @PyConstant("ItimerError")
  PyType itimerError() {
    return timerError.type();
  }

  /// The default handler for SIGINT installed by Python.
  ///
  /// It raises KeyboardInterrupt.
  @PyFunction("(signalnum, frame, /)")
  public void default_int_handler(Object signalnum, Object frame) {
    throw new PyException("KeyboardInterrupt");
  }

  /// Set the action for the given signal.
  ///
  /// The action can be SIG_DFL, SIG_IGN, or a callable Python object.
  /// The previous action is returned.  See getsignal() for possible return values.
  ///
  /// *** IMPORTANT NOTICE ***
  /// A signal handler function is called with two arguments:
  /// the first is the signal number, the second is the interrupted stack frame.
  @PyFunction("(signalnum, handler, /)")
  public Object signal(int signalnum, Object handler) {
    requireMainThread("signal");
    SignalNumbers.check(signalnum);
    Object action = action(handler);
    if (signalnum == SIGKILL || signalnum == SIGSTOP || SignalNumbers.isReserved(signalnum)) {
      throw OsError.of(Errno.EINVAL);
    }
    if (!ofProcess) {
      throw Errors.valueError("signals belong to the Java program that Krait is embedded in");
    }
    ThreadState.current().safePoint();
    if (!install(signalnum, action)) {
      throw Errors.notImplementedError("the JVM keeps signal " + signalnum + " for itself");
    }
    Object before = getsignal(signalnum);
    signals.setHandler(signalnum, action);
    return before;
  }

  private boolean install(int signal, Object action) {
    if (action.equals(DEFAULT)) {
      return ProcessSignals.restore(signal) || getsignal(signal).equals(DEFAULT);
    }
    return action.equals(IGNORE)
        ? ProcessSignals.ignore(signal)
        : ProcessSignals.receive(signal, signals::trip);
  }

  /** The number of a fixed action, or the callable. */
  private static Object action(Object handler) {
    if (Types.special(handler, Special.CALL) != null) {
      return handler;
    }
    Object number = handler == PySingleton.NONE ? null : Indexes.orNull(handler);
    if (number == null || !number.equals(DEFAULT) && !number.equals(IGNORE)) {
      throw Errors.typeError(
          "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    }
    return number;
  }

  private void requireMainThread(String function) {
    if (!signals.isMainThread()) {
      throw Errors.valueError(function + " only works in main thread of the main interpreter");
    }
  }

  /// Return the current action for the given signal.
  ///
  /// The return value can be:
  ///   SIG_IGN -- if the signal is being ignored
  ///   SIG_DFL -- if the default action for the signal is in effect
  ///   None    -- if an unknown handler is in effect
  ///   anything else -- the callable Python object used as a handler
  @PyFunction("(signalnum, /)")
  public Object getsignal(int signalnum) {
    Object handler = signals.handler(SignalNumbers.check(signalnum));
    if (handler != null) {
      return handler;
    }
    if (SignalNumbers.isReserved(signalnum)) {
      return PySingleton.NONE;
    }
    return signalnum == SIGPIPE || signalnum == SIGXFSZ ? IGNORE : DEFAULT;
  }

  /// Send a signal to the executing process.
  @PyFunction("(signalnum, /)")
  public void raise_signal(int signalnum) {
    if (signalnum < 1 || signalnum >= SignalNumbers.COUNT) {
      throw OsError.of(Errno.EINVAL);
    }
    Object action = getsignal(signalnum);
    if (action.equals(DEFAULT) || action == PySingleton.NONE) {
      ProcessSignals.raise(signalnum);
    } else if (!action.equals(IGNORE)) {
      signals.deliver(signalnum);
    }
  }

  /// Return the system description of the given signal.
  ///
  /// Returns the description of signal *signalnum*, such as "Interrupt"
  /// for :const:`SIGINT`. Returns :const:`None` if *signalnum* has no
  /// description. Raises :exc:`ValueError` if *signalnum* is invalid.
  @PyFunction("(signalnum, /)")
  public Object strsignal(int signalnum) {
    String description = SignalNumbers.description(SignalNumbers.check(signalnum));
    return description == null ? PySingleton.NONE : description;
  }

  /// Return a set of valid signal numbers on this platform.
  ///
  /// The signal numbers returned by this function can be safely passed to
  /// functions like `pthread_sigmask`.
  @PyFunction("(/)")
  public PySet valid_signals() {
    return SignalNumbers.all();
  }

  /// Sets the fd to be written to (with the signal number) when a signal comes in.
  ///
  /// A library can use this to wakeup select or poll.
  /// The previous fd or -1 is returned.
  ///
  /// The fd must be non-blocking.
  @PyFunction("(fd, /, *, warn_on_full_buffer=True)")
  public int set_wakeup_fd(int fd, boolean warn_on_full_buffer) {
    requireMainThread("set_wakeup_fd");
    if (fd >= 0 && Descriptors.isBlocking(fd)) {
      throw Errors.valueError("the fd " + fd + " must be in non-blocking mode");
    }
    return signals.setWakeupDescriptor(Math.max(fd, -1), warn_on_full_buffer);
  }

  /// Change system call restart behaviour.
  ///
  /// If flag is False, system calls will be restarted when interrupted by
  /// signal sig, else system calls will be interrupted.
  @PyFunction("(signalnum, flag, /)")
  public void siginterrupt(int signalnum, int flag) {
    SignalNumbers.check(signalnum);
    if (signalnum == SIGKILL || signalnum == SIGSTOP || SignalNumbers.isReserved(signalnum)) {
      throw OsError.of(Errno.EINVAL);
    }
  }

  /// Wait until a signal arrives.
  @PyFunction("(/)")
  public void pause() {
    long before = signals.arrivals();
    ThreadState thread = ThreadState.current();
    while (signals.arrivals() == before) {
      LockSupport.parkNanos(PAUSE_SLICE);
      Thread.interrupted();
      thread.safePoint();
    }
    thread.safePoint();
  }

  /// Arrange for SIGALRM to arrive after the given number of seconds.
  @PyFunction("(seconds, /)")
  public long alarm(int seconds) {
    return IntervalTimer.alarm(seconds);
  }

  /// Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).
  ///
  /// The timer will fire after value seconds and after that every interval seconds.
  /// The itimer can be cleared by setting seconds to zero.
  ///
  /// Returns old values as a tuple: (delay, interval).
  @PyFunction("(which, seconds, interval=0.0, /)")
  public PyTuple setitimer(int which, double seconds, double interval) {
    return checked(IntervalTimer.set(which, seconds, interval));
  }

  /// Returns current value of given itimer.
  @PyFunction("(which, /)")
  public PyTuple getitimer(int which) {
    return checked(IntervalTimer.get(which));
  }

  private PyTuple checked(@Nullable PyTuple values) {
    if (values == null) {
      Object error =
          Dispatch.call(timerError.type(), (long) Errno.EINVAL, Errno.text(Errno.EINVAL));
      throw new PyException(error);
    }
    return values;
  }
}
