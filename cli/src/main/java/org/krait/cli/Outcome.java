package org.krait.cli;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.Imports;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/** What an uncaught exception leads to: its text on standard error, and an exit status. */
// CPython: pythonrun.c _PyErr_PrintEx, handle_system_exit
final class Outcome {
  private final Interpreter interpreter;
  private @Nullable String name;
  private byte @Nullable [] source;
  private @Nullable PyCode code;

  Outcome(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Keeps a source that is in no file, so that tracebacks can quote it. */
  void remember(String name, byte[] source) {
    this.name = name;
    this.source = source;
  }

  /** Keeps the code that the source became. */
  void compiled(PyCode code) {
    this.code = code;
  }

  /** Shows the exception; the exit status. */
  int of(PyException e) {
    PyBaseException value = Exceptions.valueOf(e);
    if (Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
      return exitStatus(value);
    }
    show(value);
    return Exceptions.matches(e, BuiltinExceptions.KEYBOARD_INTERRUPT) ? Exit.INTERRUPTED : 1;
  }

  private int exitStatus(PyBaseException exit) {
    Object status = Attributes.find(exit, "code");
    if (status == null || status == PySingleton.NONE) {
      return 0;
    }
    Object number = status instanceof String ? null : Indexes.orNull(status);
    if (number instanceof Long n) {
      return (int) (long) n & 0xFF;
    }
    if (number != null) {
      return 255;
    }
    print(PyStr.ofJava(Representation.javaStr(status) + "\n"));
    return 1;
  }

  private void print(Object text) {
    Object stderr = Imports.sys(interpreter, "stderr");
    if (stderr == null || stderr == PySingleton.NONE) {
      System.err.print(text);
      return;
    }
    Attributes.callMethod(stderr, "write", text);
    Attributes.callMethod(stderr, "flush");
  }

  /** Calls {@code sys.excepthook}. */
  void show(PyBaseException value) {
    register();
    Object traceback = value.traceback() == null ? PySingleton.NONE : value.traceback();
    noteLast(value, traceback);
    Object hook = Imports.sys(interpreter, "excepthook");
    if (hook == null) {
      print("sys.excepthook is missing\n");
      TracebackPrinter.display(interpreter, value, traceback);
      return;
    }
    try {
      Dispatch.call(hook, Types.of(value), value, traceback);
    } catch (PyException e) {
      PyBaseException second = Exceptions.valueOf(e);
      print("Error in sys.excepthook:\n");
      TracebackPrinter.display(interpreter, second, PySingleton.NONE);
      print("\nOriginal exception was:\n");
      TracebackPrinter.display(interpreter, value, traceback);
    }
  }

  private void noteLast(PyBaseException value, Object traceback) {
    Object sys = interpreter.modules().get("sys");
    if (sys != null) {
      Attributes.set(sys, "last_exc", value);
      Attributes.set(sys, "last_type", value.type());
      Attributes.set(sys, "last_value", value);
      Attributes.set(sys, "last_traceback", traceback);
    }
  }

  private void register() {
    if (source == null || code == null) {
      return;
    }
    try {
      Object register = Imports.attribute(interpreter, "linecache", "_register_code");
      Dispatch.call(register, code, PyStr.ofJava(FileNames.decode(source)), name);
    } catch (PyException _) {
      source = null;
    }
  }
}
