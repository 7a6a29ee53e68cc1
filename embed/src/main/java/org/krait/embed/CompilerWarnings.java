package org.krait.embed;

import java.util.function.Consumer;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.syntax.Problem;

/** Hands what the front end warns of to {@code warnings}; a warning made an error is one here. */
// CPython: errors.c _PyErr_EmitSyntaxWarning
final class CompilerWarnings implements Consumer<Problem> {
  private final Interpreter interpreter;

  CompilerWarnings(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @Override
  public void accept(Problem p) {
    Object module = interpreter.modules().get("_warnings");
    if (module == null) {
      return;
    }
    try {
      Dispatch.call(
          Attributes.get(module, "warn_explicit"),
          new Object[] {
            PyStr.ofJava(p.message()),
            Exceptions.type(p.kind()),
            PyStr.ofJava(p.filename()),
            (long) p.lineno()
          },
          new String[0]);
    } catch (PyException e) {
      if (Exceptions.matches(e, p.kind())) {
        throw SyntaxErrors.of(p, "SyntaxError");
      }
      throw e;
    }
  }
}
