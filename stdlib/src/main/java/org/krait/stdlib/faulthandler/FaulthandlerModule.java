package org.krait.stdlib.faulthandler;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Durations;
import org.krait.runtime.ops.Imports;

/// faulthandler module.
@PyModule("faulthandler")
public final class FaulthandlerModule {
  private final Interpreter interpreter;
  private final DumpSignals signals;
  private boolean isEnabled;
  private @Nullable Watchdog watchdog;

  public FaulthandlerModule(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.signals = new DumpSignals(interpreter);
    this.isEnabled = isWanted(interpreter.state(Settings.class));
  }

  // CPython: initconfig.c config_init_fault_handler
  private static boolean isWanted(Settings settings) {
    return settings.developmentMode
        || settings.xOptions.containsKey("faulthandler")
        || settings.variable("PYTHONFAULTHANDLER") != null;
  }

  /** The descriptor of a file, which is flushed; by default that of {@code sys.stderr}. */
  // CPython: faulthandler.c faulthandler_get_fileno
  private int descriptor(@Nullable Object given) {
    Object file = given;
    if (file == null || file == PySingleton.NONE) {
      file = Imports.sys(interpreter, "stderr");
      if (file == null) {
        throw Errors.runtimeError("unable to get sys.stderr");
      }
      if (file == PySingleton.NONE) {
        throw Errors.runtimeError("sys.stderr is None");
      }
    }
    if (Ints.exact(file) != null) {
      int number = Arguments.toCInt(file);
      if (number < 0) {
        throw Errors.valueError("file is not a valid file descriptor");
      }
      return number;
    }
    Object number = Ints.exact(Attributes.callMethod(file, "fileno"));
    if (!(number instanceof Long n) || n < 0 || n > Integer.MAX_VALUE) {
      throw Errors.runtimeError("file.fileno() is not a valid file descriptor");
    }
    flush(file);
    return n.intValue();
  }

  private static void flush(Object file) {
    try {
      Attributes.callMethod(file, "flush");
    } catch (PyException e) {
      return;
    }
  }

  /// Dump the traceback of the current thread, or of all threads if all_threads is True, into file.
  @PyFunction("(file=sys.stderr, all_threads=True)")
  void dump_traceback(@Nullable Object file, @Nullable Object all_threads) {
    int descriptor = descriptor(file);
    if (all_threads == null || Truth.of(all_threads)) {
      ThreadDump.ofAll(interpreter, descriptor);
    } else {
      ThreadDump.ofCurrent(descriptor);
    }
  }

  /// Dump the traceback of all threads in timeout seconds,
  /// or each timeout seconds if repeat is True. If exit is True, call _exit(1) which is not safe.
  @PyFunction("(timeout, repeat=False, file=sys.stderr, exit=False)")
  synchronized void dump_traceback_later(
      Object timeout, boolean repeat, @Nullable Object file, boolean exit) {
    long nanoseconds = Durations.ofSeconds(timeout);
    if (nanoseconds <= 0) {
      throw Errors.valueError("timeout must be greater than 0");
    }
    int descriptor = descriptor(file);
    cancel_dump_traceback_later();
    watchdog = new Watchdog(interpreter, nanoseconds, repeat, descriptor, exit);
    watchdog.start();
  }

  /// Cancel the previous call to dump_traceback_later().
  @PyFunction("()")
  synchronized void cancel_dump_traceback_later() {
    if (watchdog != null) {
      watchdog.cancel();
      watchdog = null;
    }
  }

  /// Register a handler for the signal 'signum': dump the traceback of the current thread, or of \
  /// all threads if all_threads is True, into file.
  @PyFunction("(signum, file=sys.stderr, all_threads=True, chain=False)")
  void register(int signum, @Nullable Object file, @Nullable Object all_threads, boolean chain) {
    DumpSignals.check(signum);
    signals.register(signum, descriptor(file), all_threads == null || Truth.of(all_threads), chain);
  }

  /// Unregister the handler of the signal 'signum' registered by register().
  @PyFunction("(signum, /)")
  boolean unregister(int signum) {
    DumpSignals.check(signum);
    return signals.unregister(signum);
  }

  /// Enable the fault handler.
  @PyFunction("(file=sys.stderr, all_threads=True)")
  void enable(@Nullable Object file, @Nullable Object all_threads) {
    descriptor(file);
    isEnabled = true;
  }

  /// Disable the fault handler.
  @PyFunction("()")
  boolean disable() {
    boolean was = isEnabled;
    isEnabled = false;
    return was;
  }

  /// Check if the handler is enabled.
  @PyFunction("()")
  boolean is_enabled() {
    return isEnabled;
  }
}
