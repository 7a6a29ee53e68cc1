package org.krait.runtime.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** Exact ints (a Long, or a BigInteger beyond long) from ints and from {@code __index__}. */
public final class Ints {
  private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private Ints() {}

  /** {@code operator.index(o)} as an exact int. */
  // CPython: abstract.c PyNumber_Index
  public static Object index(Object o) {
    Object index = indexOrNull(o);
    if (index == null) {
      throw Errors.typeError(
          "'" + Types.of(o).fullName() + "' object cannot be interpreted as an integer");
    }
    return index;
  }

  /** The exact int of an object that has {@code __index__}, or null. */
  public static @Nullable Object indexOrNull(Object o) {
    Object exact = exact(o);
    if (exact != null) {
      return exact;
    }
    PyType type = Types.of(o);
    Object method = type.special(Special.INDEX);
    if (method == null) {
      return null;
    }
    Object result = Dispatch.callSpecial(method, o);
    exact = exact(result);
    if (exact == null) {
      throw Errors.typeError(
          "__index__ returned non-int (type " + Types.of(result).fullName() + ")");
    }
    if (exact != result) {
      Deprecations.strictSubclass("__index__", "int", result);
    }
    return exact;
  }

  /** The value of an int or of an instance of a subclass, or null for any other object. */
  public static @Nullable Object exact(Object o) {
    if (o instanceof Long || o instanceof BigInteger) {
      return o;
    }
    if (o instanceof Boolean b) {
      return b ? 1L : 0L;
    }
    return o instanceof PyInt i ? i.value() : null;
  }

  /** The exact int of a value: a Long if it fits. */
  public static Object normal(BigInteger n) {
    return n.bitLength() < 64 ? (Object) n.longValue() : n;
  }

  /** An exact int as a BigInteger. */
  public static BigInteger big(Object exact) {
    return exact instanceof Long n ? BigInteger.valueOf(n) : (BigInteger) exact;
  }

  /** The long nearest to an exact int. */
  public static long clamp(Object exact) {
    return exact instanceof Long n ? n : ((BigInteger) exact).max(LEAST).min(MOST).longValue();
  }
}
