package org.krait.stdlib.faulthandler;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.OsError;
import org.krait.runtime.host.ProcessSignals;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;

/**
 * The signals at which threads are dumped. Java tells of them on a thread of its own, so that they
 * are dumped whatever Python code does or waits for.
 */
// CPython: faulthandler.c faulthandler_user
final class DumpSignals {
  private static final int LIMIT = 65;
  private static final long IGNORE = 1;

  private final Interpreter interpreter;

  DumpSignals(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Refuses signals that are none, or the JVM's. */
  // CPython: faulthandler.c check_signum
  static void check(int signal) {
    switch (signal) {
      case 4, 6, 7, 8, 11 ->
          throw Errors.runtimeError(
              "signal " + signal + " cannot be registered, use enable() instead");
      default -> {
        if (signal < 1 || signal >= LIMIT) {
          throw Errors.valueError("signal number out of range");
        }
      }
    }
  }

  /**
   * Dumps at a signal.
   *
   * @param chains whether the signal goes on to who has it otherwise
   */
  void register(int signal, int descriptor, boolean all, boolean chains) {
    Signals signals = Signals.of(interpreter);
    if (!ProcessSignals.receive(signal, signals::trip)) {
      throw OsError.of(Errno.EINVAL);
    }
    signals.observe(
        signal,
        number -> {
          ThreadDump.atSignal(interpreter, descriptor, all);
          return chains && isHandled(number);
        });
  }

  /** Whether Python code handles the signal; what else is done at it is done now. */
  private boolean isHandled(int signal) {
    Object handler = Signals.of(interpreter).handler(signal);
    if (isCalled(signal, handler)) {
      return true;
    }
    if (!isIgnored(handler)) {
      ProcessSignals.die(signal);
    }
    return false;
  }

  /** Gives a signal back to who has it otherwise; whether it was registered. */
  boolean unregister(int signal) {
    Signals signals = Signals.of(interpreter);
    if (!signals.stopObserving(signal)) {
      return false;
    }
    Object handler = signals.handler(signal);
    if (isIgnored(handler)) {
      ProcessSignals.ignore(signal);
    } else if (!isCalled(signal, handler)) {
      ProcessSignals.restore(signal);
    }
    return true;
  }

  private static boolean isCalled(int signal, @Nullable Object handler) {
    return handler == null
        ? signal == Signals.SIGINT
        : handler != PySingleton.NONE && !(handler instanceof Long);
  }

  private static boolean isIgnored(@Nullable Object handler) {
    return handler instanceof Long n && n == IGNORE;
  }
}
