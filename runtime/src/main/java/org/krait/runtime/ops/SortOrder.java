package org.krait.runtime.ops;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Truth;

/** The {@code <} of a sort, chosen once by the types of all keys. */
// CPython: listobject.c unsafe_long_compare, unsafe_latin_compare, unsafe_tuple_compare
abstract class SortOrder {
  static final SortOrder LONGS = new Typed(Keyed.LONG);
  static final SortOrder DOUBLES = new Typed(Keyed.DOUBLE);
  static final SortOrder STRINGS = new Typed(Keyed.STRING);
  static final SortOrder TUPLES = new Typed(Keyed.TUPLE);
  static final SortOrder ANY = new Typed(Keyed.OTHER);

  abstract boolean less(Object a, Object b);

  /** What all keys are. */
  private enum Keyed {
    LONG,
    DOUBLE,
    STRING,
    TUPLE,
    OTHER
  }

  /** All orders in one class, so that the JVM can inline it whatever was sorted before. */
  private static final class Typed extends SortOrder {
    private final Keyed keyed;

    Typed(Keyed keyed) {
      this.keyed = keyed;
    }

    @Override
    boolean less(Object a, Object b) {
      return switch (keyed) {
        case LONG -> (Long) a < (Long) b;
        case DOUBLE -> (Double) a < (Double) b;
        case STRING -> ((String) a).compareTo((String) b) < 0;
        case TUPLE -> lessTuple(((PyTuple) a).items(), ((PyTuple) b).items());
        case OTHER -> Truth.of(Comparison.less(a, b));
      };
    }
  }

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
