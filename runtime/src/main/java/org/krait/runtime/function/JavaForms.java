package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;

/** Implemented by the state of a module in Java that can do what functions of the library do. */
public interface JavaForms {
  /**
   * What a function of the library returns for these arguments; null if its Python code has to see
   * to it. Nothing that a program could tell from a run of that code happens.
   */
  @Nullable Object attempt(PyFunction function, Object[] arguments);
}
