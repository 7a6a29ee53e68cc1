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
import org.krait.syntax.WarningAsError;

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
    if (isError(problem)) {
      throw SyntaxErrors.of(asError(problem));
    }
  }

  /** Receives the warnings of the parser, which knows what error stands for each. */
  Consumer<Problem> ofParser() {
    return new Consumer<>() {
      @Override
      public void accept(Problem problem) {
        if (isError(problem)) {
          throw new WarningAsError();
        }
      }
    };
  }

  /** Warns, and tells whether the filters want the warning to be an error. */
  private boolean isError(Problem problem) {
    Object module = interpreter.modules().get("_warnings");
    if (module == null) {
      return false;
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
      return false;
    } catch (PyException e) {
      if (Exceptions.matches(e, category)) {
        return true;
      }
      throw e;
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
