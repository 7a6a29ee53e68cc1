package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A bound, default or alias value that is computed when first asked for (PEP 649, 695): absent,
 * given, or the function that computes it.
 */
public final class LazyValue {
  public static final LazyValue ABSENT = new LazyValue(null, null);

  private final @Nullable Object function;
  private @Nullable Object value;

  private LazyValue(@Nullable Object function, @Nullable Object value) {
    this.function = function;
    this.value = value;
  }

  /** A value that is known. */
  public static LazyValue of(Object value) {
    return new LazyValue(null, value);
  }

  /** A value that is known, or none. */
  public static LazyValue ofNullable(@Nullable Object value) {
    return value == null || value == PySingleton.NO_DEFAULT ? ABSENT : of(value);
  }

  /** A value that a function computes, called with the annotation format. */
  public static LazyValue computedBy(Object function) {
    return new LazyValue(function, null);
  }

  public boolean isGiven() {
    return function != null || value != null;
  }

  /** The value, computed now if need be; {@code absent} if there is none. */
  public Object get(Object absent) {
    if (value == null && function != null) {
      value = Dispatch.call(function, 1L);
    }
    return value == null ? absent : value;
  }

  /** What Python code may call to compute the value: the function, or one made for the value. */
  public Object evaluator() {
    if (function != null) {
      return function;
    }
    return value == null ? PySingleton.NONE : new PyConstantEvaluator(value);
  }
}
