package org.krait.runtime.object;

/** The evaluator of a bound or default that was given as a value: returns it in any format. */
public final class PyConstantEvaluator implements PyObject {
  private final Object value;

  PyConstantEvaluator(Object value) {
    this.value = value;
  }

  /** The value to return. */
  public Object value() {
    return value;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.CONSTANT_EVALUATOR;
  }
}
