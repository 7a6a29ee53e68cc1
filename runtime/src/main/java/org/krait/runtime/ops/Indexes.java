package org.krait.runtime.ops;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Types;

/** The integer that any object stands for by its {@code __index__}. */
// CPython: abstract.c PyNumber_Index
public final class Indexes {
  private Indexes() {}

  /** The exact int: a Long, or a BigInteger beyond long. */
  public static Object of(Object o) {
    return Ints.index(o);
  }

  /** The exact int, or null if the object has no {@code __index__}. */
  public static @Nullable Object orNull(Object o) {
    return Ints.indexOrNull(o);
  }

  /** The int as a Java long, or an OverflowError. */
  public static long toLong(Object o) {
    if (of(o) instanceof Long n) {
      return n;
    }
    throw Errors.overflowError("Python int too large to convert to C ssize_t");
  }

  /** The int as a Java long, or an IndexError. */
  public static long offset(Object o) {
    if (of(o) instanceof Long n) {
      return n;
    }
    throw Errors.indexError(unfit(o));
  }

  /** The int as a Java int, or an OverflowError (for subscripts see {@link #subscript}). */
  public static int toInt(Object o, boolean subscript) {
    if (subscript) {
      return subscript(o);
    }
    if (of(o) instanceof Long n && n == (int) (long) n) {
      return (int) (long) n;
    }
    throw Errors.overflowError(unfit(o));
  }

  /** An index: one beyond int is so far out of range that the nearest int serves as well. */
  public static int subscript(Object o) {
    if (of(o) instanceof Long n) {
      return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, n));
    }
    throw Errors.indexError(unfit(o));
  }

  private static String unfit(Object o) {
    return "cannot fit '" + Types.of(o).fullName() + "' into an index-sized integer";
  }

  /** The int clipped to what an int holds, as slices take it. */
  // CPython: ceval.c _PyEval_SliceIndexNotNone
  public static int clipped(Object o) {
    Object value = orNull(o);
    if (value instanceof Long n) {
      return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, n));
    }
    if (value instanceof BigInteger n) {
      return n.signum() < 0 ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
    }
    throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
  }

  /** A start or end argument: {@code absent} where it is null or None, else clipped. */
  public static int clipped(@Nullable Object o, int absent) {
    return o == null || o == PySingleton.NONE ? absent : clipped(o);
  }

  /** A clipped start or end, counted from the end if negative, and not below zero. */
  public static int within(@Nullable Object o, int absent, int length) {
    int index = clipped(o, absent);
    return index < 0 ? Math.max(0, index + length) : index;
  }
}
