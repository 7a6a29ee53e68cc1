package org.krait.cli;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ExitStatus;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** What an uncaught exception leads to: its text on standard error, and an exit status. */
// CPython: pythonrun.c _PyErr_PrintEx
final class Uncaught {
  private static final int NO_EXIT = Integer.MIN_VALUE;
  private static final int ROOM = 1 << 19;

  private final Interpreter interpreter;

  /** Memory for the text of a MemoryError. */
  @SuppressWarnings("unused")
  private byte @Nullable [] reserve = new byte[ROOM];

  Uncaught(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Shows the exception; the exit status.
   *
   * @param staysOpen whether SystemExit is shown like others, because the prompt comes next
   */
  int handle(PyException e, boolean staysOpen) {
    PyBaseException value = Exceptions.valueOf(e);
    if (!staysOpen && Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
      return exitStatus(value);
    }
    if (!staysOpen && Exceptions.matches(e, Exceptions.type("MemoryError"))) {
      forgetVariables(value);
    }
    int asked = showSomehow(value, staysOpen);
    if (asked != NO_EXIT) {
      return asked;
    }
    return Exceptions.matches(e, BuiltinExceptions.KEYBOARD_INTERRUPT) ? Exit.INTERRUPTED : 1;
  }

  /** Makes room for the words: calls that have ended need their variables no more. */
  private static void forgetVariables(PyBaseException value) {
    if (value.traceback() instanceof PyTraceback first) {
      for (PyTraceback t = first; t != null; t = t.next()) {
        t.frame().clear();
      }
    }
  }

  /** Shows the exception, in few words where there is no memory for more. */
  private int showSomehow(PyBaseException value, boolean staysOpen) {
    try {
      return show(value, staysOpen);
    } catch (OutOfMemoryError e) {
      reserve = null;
      TracebackPrinter.displayPlain(interpreter, value);
      return NO_EXIT;
    }
  }

  // CPython: pythonrun.c handle_system_exit
  private int exitStatus(PyBaseException exit) {
    ExitStatus asked = ExitStatus.of(exit);
    if (asked.message() != null) {
      try {
        write(Representation.str(asked.message()));
      } catch (PyException _) {
        // the end of the line is written all the same
      }
      print("\n");
    }
    return asked.status();
  }

  /** Writes on {@code sys.stderr}, or on the process's where that fails. */
  // CPython: sysmodule.c PySys_WriteStderr
  void print(Object text) {
    try {
      write(text);
    } catch (PyException _) {
      System.err.print(text);
    }
  }

  private void write(Object text) {
    Object stderr = Imports.sys(interpreter, "stderr");
    if (stderr == null || stderr == PySingleton.NONE) {
      System.err.print(text);
    } else {
      Attributes.callMethod(stderr, "write", text);
      Attributes.callMethod(stderr, "flush");
    }
  }

  /** Calls {@code sys.excepthook}; the status if that exits, else {@link #NO_EXIT}. */
  private int show(PyBaseException value, boolean staysOpen) {
    Object traceback = value.traceback() == null ? PySingleton.NONE : value.traceback();
    keepLast(value, traceback);
    Object hook = Imports.sys(interpreter, "excepthook");
    if (hook == null) {
      print("sys.excepthook is missing\n");
      TracebackPrinter.display(interpreter, value, traceback);
      return NO_EXIT;
    }
    AuditHooks.tell("sys.excepthook", hook, Types.of(value), value, traceback);
    try {
      Dispatch.call(hook, Types.of(value), value, traceback);
    } catch (PyException e) {
      PyBaseException second = Exceptions.valueOf(e);
      if (!staysOpen && Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
        return exitStatus(second);
      }
      print("Error in sys.excepthook:\n");
      TracebackPrinter.display(interpreter, second, PySingleton.NONE);
      print("\nOriginal exception was:\n");
      TracebackPrinter.display(interpreter, value, traceback);
    }
    return NO_EXIT;
  }

  private void keepLast(PyBaseException value, Object traceback) {
    if (interpreter.modules().get("sys") instanceof PyModule sys) {
      PyDict names = sys.dict();
      names.put("last_exc", value);
      names.put("last_type", value.type());
      names.put("last_value", value);
      names.put("last_traceback", traceback);
    }
  }
}
