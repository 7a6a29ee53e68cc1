package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** What lists and tuples have in common: comparison, repetition, search between bounds. */
public final class Sequences {
  private Sequences() {}

  /** The value of a comparison of two sequences of items, given by its special method. */
  // CPython: tupleobject.c tuple_richcompare
  public static Object compare(Object[] a, Object[] b, int special) {
    int n = Math.min(a.length, b.length);
    for (int i = 0; i < n; i++) {
      if (!Equality.same(a[i], b[i])) {
        return differing(a[i], b[i], special);
      }
    }
    return Comparison.holds(special, Integer.compare(a.length, b.length));
  }

  /** The value of a comparison of two lists, which may change meanwhile. */
  // CPython: listobject.c list_richcompare_impl
  public static Object compare(PyList a, PyList b, int special) {
    if (a.size() != b.size() && (special == Special.EQ || special == Special.NE)) {
      return special == Special.NE;
    }
    for (int i = 0; ; i++) {
      Object x = a.at(i);
      Object y = b.at(i);
      if (x == null || y == null) {
        return Comparison.holds(special, Integer.compare(a.size(), b.size()));
      }
      if (!Equality.same(x, y)) {
        return differing(x, y, special);
      }
    }
  }

  private static Object differing(Object x, Object y, int special) {
    return switch (special) {
      case Special.EQ -> false;
      case Special.NE -> true;
      default -> Comparison.compare(x, y, special);
    };
  }

  /** The items of both arrays. */
  public static Object[] concatenate(Object[] a, Object[] b) {
    Object[] all = new Object[length((long) a.length + b.length)];
    System.arraycopy(a, 0, all, 0, a.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  /** The items {@code times} times over. */
  public static Object[] repeat(Object[] items, int times) {
    Object[] all = new Object[length((long) items.length * Math.max(0, times))];
    int filled = Math.min(items.length, all.length);
    System.arraycopy(items, 0, all, 0, filled);
    while (filled > 0 && filled < all.length) {
      int more = Math.min(filled, all.length - filled);
      System.arraycopy(all, 0, all, filled, more);
      filled += more;
    }
    return all;
  }

  /** A length that an array can have, or a MemoryError. */
  public static int length(long length) {
    if (length > Integer.MAX_VALUE - 8) {
      throw Errors.memoryError();
    }
    return (int) length;
  }

  /** An index into a sequence of a length, counted from the end if negative. */
  public static int fromEnd(int index, int length) {
    return index < 0 ? index + length : index;
  }

  /** A start or stop argument as an index from zero on. */
  // CPython: sliceobject.c _PyEval_SliceIndexNotNone
  public static int bound(Object argument, int length) {
    if (Types.special(argument, Special.INDEX) == null) {
      throw Errors.typeError("slice indices must be integers or have an __index__ method");
    }
    return Math.max(0, fromEnd(Indexes.clipped(argument), length));
  }
}
