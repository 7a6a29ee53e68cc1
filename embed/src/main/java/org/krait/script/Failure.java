package org.krait.script;

import javax.script.ScriptException;
import org.krait.embed.PythonException;
import org.krait.embed.PythonValue;

/** A Python exception as a ScriptException, with line and column where it has them. */
final class Failure {
  private Failure() {}

  static ScriptException of(PythonException e, String filename) {
    ScriptException failure =
        e.is("SyntaxError")
            ? new ScriptException(
                e.getMessage(), filename, number(e, "lineno"), number(e, "offset"))
            : new ScriptException(e.getMessage(), filename, line(e, filename));
    failure.initCause(e);
    return failure;
  }

  private static int number(PythonException e, String attribute) {
    PythonValue value = e.value().get(attribute);
    return value.isNone() ? -1 : value.asInt();
  }

  /** The line of the script that was running. */
  private static int line(PythonException e, String filename) {
    for (StackTraceElement element : e.getStackTrace()) {
      if (filename.equals(element.getFileName())) {
        return element.getLineNumber();
      }
    }
    return -1;
  }
}
