package org.krait.stdlib.source;

import java.util.function.Consumer;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;
import org.krait.syntax.Problem;

/**
 * Passes the front end's warnings to Python, once it has {@code _warnings}; one that is to be an
 * error becomes a SyntaxError.
 */
// CPython: errors.c _PyErr_EmitSyntaxWarning
final class SourceWarnings implements Consumer<Problem> {
  private final Interpreter interpreter;

  SourceWarnings(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @Override
  public void accept(Problem problem) {
    Object module = interpreter.modules().get("_warnings");
    if (module == null) {
      return;
    }
    PyType category = Exceptions.type(problem.kind());
    try {
      Object[] arguments = {
        PyStr.ofJava(problem.message()),
        category,
        PyStr.ofJava(problem.filename()),
        (long) problem.lineno()
      };
      Dispatch.call(Attributes.get(module, "warn_explicit"), arguments, PyCallable.NO_NAMES);
    } catch (PyException e) {
      throw Exceptions.matches(e, category) ? SyntaxErrors.of(asError(problem)) : e;
    }
  }

  private static Problem asError(Problem warning) {
    return new Problem(
        "SyntaxError",
        warning.message(),
        warning.filename(),
        warning.lineno(),
        warning.offset(),
        warning.endLineno(),
        warning.endOffset(),
        warning.text());
  }
}
