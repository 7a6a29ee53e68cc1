package org.krait.cli;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Finalization;
import org.krait.runtime.module.Imports;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;

/** The end of an interpreter: threads, exit functions, streams. */
// CPython: pylifecycle.c Py_FinalizeEx
final class Shutdown {
  private static final int FLUSH_FAILED = 120;

  private final Interpreter interpreter;

  Shutdown(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  int run(int status) {
    call("threading", "_shutdown", "Exception ignored on threading shutdown");
    call("atexit", "_run_exitfuncs", "Exception ignored in atexit");
    boolean flushed = flush("stdout", true) & flush("stderr", false);
    Finalization.of(interpreter).run();
    return flushed || status == Exit.INTERRUPTED ? status : FLUSH_FAILED;
  }

  private void call(String module, String function, String message) {
    Object found = interpreter.modules().get(module);
    if (found == null) {
      return;
    }
    try {
      Attributes.callMethod(found, function);
    } catch (PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
        Unraisable.report(e, message, found);
      }
    }
  }

  private boolean flush(String name, boolean reports) {
    Object stream = Imports.sys(interpreter, name);
    if (stream == null || stream == PySingleton.NONE || isClosed(stream)) {
      return true;
    }
    try {
      Attributes.callMethod(stream, "flush");
      return true;
    } catch (PyException e) {
      if (reports) {
        Unraisable.report(e, "Exception ignored while flushing sys." + name, null);
      }
      return false;
    }
  }

  private static boolean isClosed(Object stream) {
    Object closed = Attributes.find(stream, "closed");
    return closed != null && Truth.of(closed);
  }
}
