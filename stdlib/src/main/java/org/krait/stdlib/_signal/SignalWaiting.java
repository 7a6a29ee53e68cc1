package org.krait.stdlib._signal;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.module.BlockedSignals;
import org.krait.runtime.module.SignalSet;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.types.StructSequence;

/** Signals held back, waited for, and sent to a thread or a process. */
@PyModule("_signal")
public final class SignalWaiting {
  private static final NativeFunction TGKILL = new NativeFunction(Access.SIGNALS, "tgkill", 3);
  private static final NativeFunction SYSCALL = new NativeFunction(Access.SIGNALS, "syscall", 5);
  private static final long SYS_PIDFD_SEND_SIGNAL = 424;
  private static final int BLOCK = 0;
  private static final int UNBLOCK = 1;
  private static final int SETMASK = 2;

  private static final StructSequence SIGINFO =
      new StructSequence(
          "signal",
          "struct_siginfo",
          "struct_siginfo: Result from sigwaitinfo or sigtimedwait.\n\n"
              + "This object may be accessed either as a tuple of\n"
              + "(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),\n"
              + "or via the attributes si_signo, si_code, and so on.",
          true,
          7,
          "si_signo",
          "signal number",
          "si_code",
          "signal code",
          "si_errno",
          "errno associated with this signal",
          "si_pid",
          "sending process ID",
          "si_uid",
          "real user ID of sending process",
          "si_status",
          "exit value or signal",
          "si_band",
          "band event for SIGPOLL");

  private final Interpreter interpreter;

  public SignalWaiting(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant
  public PyType struct_siginfo() {
    return SIGINFO.type();
  }

  private BlockedSignals blocked() {
    return Signals.of(interpreter).blocked();
  }

  /// Fetch and/or change the signal mask of the calling thread.
  @PyFunction("(how, mask, /)")
  public PySet pthread_sigmask(int how, Object mask, ThreadState thread) {
    long set = SignalSet.of(mask);
    long before = blocked().mask(thread);
    long after =
        switch (how) {
          case BLOCK -> before | set;
          case UNBLOCK -> before & ~set;
          case SETMASK -> set;
          default -> throw OsError.of(Errno.EINVAL);
        };
    blocked().setMask(thread, after);
    thread.safePoint();
    return SignalSet.toSet(before);
  }

  /// Examine pending signals.
  ///
  /// Returns a set of signal numbers that are pending for delivery to
  /// the calling thread.
  @PyFunction("()")
  public PySet sigpending() {
    return SignalSet.toSet(blocked().pending());
  }

  /// Wait for a signal.
  ///
  /// Suspend execution of the calling thread until the delivery of one of the
  /// signals specified in the signal set sigset.  The function accepts the signal
  /// and returns the signal number.
  @PyFunction("(sigset, /)")
  public int sigwait(Object sigset) {
    return blocked().await(SignalSet.of(sigset), Long.MAX_VALUE);
  }

  /// Wait synchronously until one of the signals in *sigset* is delivered.
  ///
  /// Returns a struct_siginfo containing information about the signal.
  @PyFunction("(sigset, /)")
  public Object sigwaitinfo(Object sigset) {
    return information(blocked().await(SignalSet.of(sigset), Long.MAX_VALUE));
  }

  /// Like sigwaitinfo(), but with a timeout.
  ///
  /// The timeout is specified in seconds, with floating-point numbers allowed.
  @PyFunction("(sigset, timeout, /)")
  public Object sigtimedwait(Object sigset, double timeout) {
    if (timeout < 0) {
      throw Errors.valueError("timeout must be non-negative");
    }
    int signal = blocked().await(SignalSet.of(sigset), (long) (timeout * 1e9));
    return signal == 0 ? PySingleton.NONE : information(signal);
  }

  /** What is known of a signal: Java tells its number, never who sent it. */
  private static Object information(long signal) {
    return SIGINFO.of(signal, 0L, 0L, 0L, 0L, 0L, 0L);
  }

  /// Send a signal to a thread.
  @PyFunction("(thread_id, signalnum, /)")
  public void pthread_kill(long threadId, int signalnum, ThreadState thread) {
    ThreadState receiver = interpreter.thread(threadId);
    if (receiver == null || receiver.nativeId() == 0) {
      throw OsError.of(Errno.ESRCH);
    }
    if (receiver != thread || !Signals.of(interpreter).deliver(signalnum)) {
      TGKILL.checked(ProcessHandle.current().pid(), receiver.nativeId(), signalnum);
    }
  }

  /// Send a signal to a process referred to by a pid file descriptor.
  @PyFunction("(pidfd, signalnum, siginfo=None, flags=0, /)")
  public void pidfd_send_signal(Object pidfd, int signalnum, Object siginfo, int flags) {
    if (siginfo != PySingleton.NONE) {
      throw Errors.typeError("siginfo must be None");
    }
    SYSCALL.checked(SYS_PIDFD_SEND_SIGNAL, Arguments.toCInt(pidfd), signalnum, 0, flags);
  }
}
