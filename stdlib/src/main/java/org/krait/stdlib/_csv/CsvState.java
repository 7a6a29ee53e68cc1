package org.krait.stdlib._csv;

import org.krait.runtime.error.PyException;
import org.krait.runtime.module.ModuleException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.ThreadState;

/** What an interpreter keeps of the module: its error, its dialects, its limit. */
final class CsvState {
  private static final long DEFAULT_LIMIT = 128 * 1024;

  final ModuleException error = new ModuleException("_csv", "Error", BuiltinExceptions.EXCEPTION);
  final PyDict dialects = new PyDict();
  volatile long fieldLimit = DEFAULT_LIMIT;

  private CsvState() {}

  static CsvState of(Interpreter interpreter) {
    synchronized (interpreter) {
      CsvState known = interpreter.state(CsvState.class);
      if (known == null) {
        known = new CsvState();
        interpreter.setState(CsvState.class, known);
      }
      return known;
    }
  }

  static CsvState current() {
    return of(ThreadState.current().interpreter());
  }

  static PyException failure(String message) {
    return current().error.of(message);
  }
}
