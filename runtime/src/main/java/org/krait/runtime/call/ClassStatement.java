package org.krait.runtime.call;

import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFunction;

/** What a class statement calls. */
public final class ClassStatement {
  private ClassStatement() {}

  /** The function {@code __build_class__} of the builtins that a function sees. */
  public static Object builder(PyFunction function) {
    Object found = function.builtins().get("__build_class__");
    if (found == null) {
      throw Errors.nameError("__build_class__ not found", "__build_class__");
    }
    return found;
  }
}
