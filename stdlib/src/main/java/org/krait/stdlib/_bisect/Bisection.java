package org.krait.stdlib._bisect;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Items;

/** Finding the place of an item in a sorted sequence. */
// CPython: _bisectmodule.c internal_bisect_right, internal_bisect_left
final class Bisection {
  private Bisection() {}

  /** The index before or after the items equal to this one. */
  static long find(Object a, Object x, long lo, Object hi, Object key, boolean right) {
    if (lo < 0) {
      throw Errors.valueError("lo must be non-negative");
    }
    long low = lo;
    long high = bound(a, hi);
    while (low < high) {
      long middle = (low + high) >>> 1;
      Object item = Items.get(a, middle);
      Object compared = key == PySingleton.NONE ? item : Dispatch.call(key, item);
      if (right) {
        if (Truth.of(Comparison.less(x, compared))) {
          high = middle;
        } else {
          low = middle + 1;
        }
      } else if (Truth.of(Comparison.less(compared, x))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long bound(Object a, Object hi) {
    if (hi == PySingleton.NONE) {
      return Lengths.exact(a);
    }
    if (Indexes.orNull(hi) == null) {
      throw Errors.typeError(
          "argument should be integer or None, not '" + Types.of(hi).fullName() + "'");
    }
    long bound = Indexes.toLong(hi);
    return bound == -1 ? Lengths.exact(a) : bound;
  }

  /** Inserts an item at its place. */
  static void insert(Object a, Object x, long lo, Object hi, Object key, boolean right) {
    Object compared = key == PySingleton.NONE ? x : Dispatch.call(key, x);
    long index = find(a, compared, lo, hi, key, right);
    if (Types.of(a) == BuiltinTypes.LIST) {
      ((PyList) a).insert((int) index, x);
    } else {
      Attributes.callMethod(a, "insert", index, x);
    }
  }
}
