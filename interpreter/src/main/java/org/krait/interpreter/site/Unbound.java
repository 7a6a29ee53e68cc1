package org.krait.interpreter.site;

import org.krait.interpreter.node.Frame;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** The errors for variables without a value. */
public final class Unbound {
  private Unbound() {}

  public static PyException local(String name) {
    return Errors.unboundLocalError(
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  /** For an empty cell: of this code's own variable, or of one of an enclosing function. */
  // CPython: ceval.c _PyEval_FormatExcUnbound
  public static PyException cell(Frame f, int cell) {
    String[] own = f.code.heading().cellNames();
    if (cell < own.length) {
      return local(own[cell]);
    }
    String name = f.code.heading().freeNames()[cell - own.length];
    return Errors.nameError(
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope",
        name);
  }
}
