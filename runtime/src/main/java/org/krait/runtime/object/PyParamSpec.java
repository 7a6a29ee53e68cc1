package org.krait.runtime.object;

/** A ParamSpec. */
public final class PyParamSpec extends PyTypeVariable {
  private final Object bound;
  private final Variance variance;

  public PyParamSpec(String name, Object bound, LazyValue defaultValue, Variance variance) {
    super(BuiltinTypes.PARAM_SPEC, name, defaultValue);
    this.bound = bound;
    this.variance = variance;
  }

  /** The bound, or None. */
  public Object bound() {
    return bound;
  }

  public Variance variance() {
    return variance;
  }
}
