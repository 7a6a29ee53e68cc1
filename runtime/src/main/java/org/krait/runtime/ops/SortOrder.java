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

  /** Items of the same plain type are compared once, others for equality first. */
  private static boolean lessTuple(Object[] a, Object[] b) {
    int n = Math.min(a.length, b.length);
    for (int i = 0; i < n; i++) {
      Object x = a[i];
      Object y = b[i];
      if (x == y) {
        continue;
      }
      if (x instanceof String s && y instanceof String t) {
        int difference = s.compareTo(t);
        if (difference != 0) {
          return difference < 0;
        }
      } else if (x instanceof Long m && y instanceof Long k) {
        if (m.longValue() != k.longValue()) {
          return m < k;
        }
      } else if (x instanceof Double d && y instanceof Double e) {
        if (d.doubleValue() != e.doubleValue()) {
          return d < e;
        }
      } else if (!Keys.equal(x, y)) {
        return ANY.less(x, y);
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
