package org.krait.runtime.ops;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Truth;

/** The {@code <} of a sort, chosen once by the types of all keys. */
// CPython: listobject.c unsafe_long_compare, unsafe_latin_compare, unsafe_tuple_compare
abstract class SortOrder {
  static final SortOrder LONGS =
      new SortOrder() {
        @Override
        boolean less(Object a, Object b) {
          return (Long) a < (Long) b;
        }
      };

  static final SortOrder DOUBLES =
      new SortOrder() {
        @Override
        boolean less(Object a, Object b) {
          return (Double) a < (Double) b;
        }
      };

  static final SortOrder STRINGS =
      new SortOrder() {
        @Override
        boolean less(Object a, Object b) {
          return ((String) a).compareTo((String) b) < 0;
        }
      };

  static final SortOrder TUPLES =
      new SortOrder() {
        @Override
        boolean less(Object a, Object b) {
          return lessTuple(((PyTuple) a).items(), ((PyTuple) b).items());
        }
      };

  static final SortOrder ANY =
      new SortOrder() {
        @Override
        boolean less(Object a, Object b) {
          return Truth.of(Comparison.less(a, b));
        }
      };

  abstract boolean less(Object a, Object b);

  private static boolean lessTuple(Object[] a, Object[] b) {
    int n = Math.min(a.length, b.length);
    for (int i = 0; i < n; i++) {
      if (!Keys.equal(a[i], b[i])) {
        return a[i] instanceof Long x && b[i] instanceof Long y ? x < y : ANY.less(a[i], b[i]);
      }
    }
    return a.length < b.length;
  }

  /** The order for these keys. */
  static SortOrder of(Object[] keys) {
    if (keys.length == 0) {
      return ANY;
    }
    SortOrder order = of(keys[0]);
    for (int i = 1; i < keys.length && order != ANY; i++) {
      if (of(keys[i]) != order) {
        return ANY;
      }
    }
    return order;
  }

  private static SortOrder of(Object key) {
    if (key instanceof Long) {
      return LONGS;
    }
    if (key instanceof String) {
      return STRINGS;
    }
    if (key instanceof Double) {
      return DOUBLES;
    }
    return key instanceof PyTuple t && t.type() == BuiltinTypes.TUPLE ? TUPLES : ANY;
  }
}
