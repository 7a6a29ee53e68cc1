package org.krait.runtime.object;

/** A TypeVar, with its bound or constraints. */
public final class PyTypeVar extends PyTypeVariable {
  private final LazyValue bound;
  private final LazyValue constraints;
  private final Variance variance;

  public PyTypeVar(
      String name,
      LazyValue bound,
      LazyValue constraints,
      LazyValue defaultValue,
      Variance variance) {
    super(BuiltinTypes.TYPE_VAR, name, defaultValue);
    this.bound = bound;
    this.constraints = constraints;
    this.variance = variance;
  }

  public LazyValue bound() {
    return bound;
  }

  public LazyValue constraints() {
    return constraints;
  }

  public Variance variance() {
    return variance;
  }
}
