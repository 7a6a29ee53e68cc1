package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyCell;

/** The errors for variables without a value. */
public final class Unbound {
  private Unbound() {}

  public static PyException local(String name) {
    return Errors.unboundLocalError(
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  /** The value of a local variable, if it has one. */
  public static Object checked(@Nullable Object value, String name) {
    if (value == null) {
      throw local(name);
    }
    return value;
  }

  /** The value in a cell of the code's own. */
  public static Object checked(PyCell cell, String name) {
    return checked(cell.get(), name);
  }

  /** The value in a cell of an enclosing function. */
  public static Object checkedFree(PyCell cell, String name) {
    return checkedFree(cell.get(), name);
  }

  /** The contents of a cell of the code's own, if it has a value. */
  public static Object checkedContents(PyCell cell, String name) {
    return checked(cell.contents(), name);
  }

  /** The contents of a cell of an enclosing function, if it has a value. */
  public static Object checkedFreeContents(PyCell cell, String name) {
    return checkedFree(cell.contents(), name);
  }

  private static Object checkedFree(@Nullable Object value, String name) {
    if (value == null) {
      throw free(name);
    }
    return value;
  }

  /** For an empty cell: of this code's own variable, or of one of an enclosing function. */
  // CPython: ceval.c _PyEval_FormatExcUnbound
  public static PyException cell(CodeHeading heading, int cell) {
    String[] own = heading.cellNames();
    if (cell < own.length) {
      return local(own[cell]);
    }
    return free(heading.freeNames()[cell - own.length]);
  }

  private static PyException free(String name) {
    return Errors.nameError(
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope",
        name);
  }
}
