package org.krait.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;

/** {@code list.sort} and {@code sorted}. */
// CPython: listobject.c list_sort_impl
public final class Sorting {
  private Sorting() {}

  /** The items of an iterable in a sorted list. */
  public static PyList sorted(Object iterable, @Nullable Object key, boolean reverse) {
    PyList list = Iteration.toList(iterable);
    sort(list, key, reverse);
    return list;
  }

  /** Sorts a list in place; it seems empty meanwhile. */
  public static void sort(PyList list, @Nullable Object key, boolean reverse) {
    Object[] mark = new Object[0];
    Object[] items = list.take(mark);
    boolean untouched = false;
    try {
      sort(items, key, reverse);
    } finally {
      untouched = list.giveBack(mark, items);
    }
    if (!untouched) {
      throw Errors.valueError("list modified during sort");
    }
  }

  /** Sorts an array in place; stable, and {@code reverse} keeps the order of equal items too. */
  public static void sort(Object[] items, @Nullable Object key, boolean reverse) {
    Object[] keys = items;
    if (key != null && key != PySingleton.NONE) {
      keys = new Object[items.length];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = Dispatch.call(key, items[i]);
      }
    }
    SortOrder order = SortOrder.of(keys);
    if (items.length > 1 && !sortNumbers(keys, items, order, reverse)) {
      sort(keys, items, order, reverse);
    }
  }

  /** Sorts by numbers, with Java's sorts of numbers; false where these would not do. */
  private static boolean sortNumbers(
      Object[] keys, Object[] items, SortOrder order, boolean reverse) {
    if (order == SortOrder.LONGS) {
      return keys == items ? sortLongs(items, reverse) : rank(keys, items, reverse);
    }
    return order == SortOrder.DOUBLES && keys == items && sortDoubles(items, reverse);
  }

  private static void sort(Object[] keys, Object[] items, SortOrder order, boolean reverse) {
    Object[] values = keys == items ? null : items;
    if (reverse) {
      reverse(keys);
      reverse(values);
    }
    try {
      new TimSort(keys, values, order).sort();
    } finally {
      if (reverse) {
        reverse(keys);
        reverse(values);
      }
    }
  }

  private static void reverse(Object @Nullable [] items) {
    if (items != null) {
      for (int i = 0, j = items.length - 1; i < j; i++, j--) {
        Object item = items[i];
        items[i] = items[j];
        items[j] = item;
      }
    }
  }

  /** Equal ints cannot be told apart, so they need no stable sort. */
  private static boolean sortLongs(Object[] items, boolean reverse) {
    int n = items.length;
    long[] numbers = new long[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = (Long) items[i];
    }
    Arrays.sort(numbers);
    for (int i = 0; i < n; i++) {
      items[i] = numbers[reverse ? n - 1 - i : i];
    }
    return true;
  }

  /** Nor can equal floats, but for zeros and NaN, with which this returns false. */
  private static boolean sortDoubles(Object[] items, boolean reverse) {
    int n = items.length;
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      double x = (Double) items[i];
      if (Double.isNaN(x) || x == 0 && 1 / x < 0) {
        return false;
      }
      numbers[i] = x;
    }
    Arrays.sort(numbers);
    for (int i = 0; i < n; i++) {
      items[i] = numbers[reverse ? n - 1 - i : i];
    }
    return true;
  }

  /** Sorts by int keys, each in a long with its index; false where they do not fit in. */
  private static boolean rank(Object[] keys, Object[] items, boolean reverse) {
    int n = keys.length;
    long least = (Long) keys[0];
    long most = least;
    for (Object key : keys) {
      least = Math.min(least, (Long) key);
      most = Math.max(most, (Long) key);
    }
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n);
    long width = most - least;
    if (width < 0 || width >= 1L << (Long.SIZE - 1 - bits)) {
      return false;
    }
    long[] ranks = new long[n];
    for (int i = 0; i < n; i++) {
      long key = (Long) keys[i];
      ranks[i] = (reverse ? most - key : key - least) << bits | i;
    }
    Arrays.sort(ranks);
    Object[] unsorted = items.clone();
    for (int i = 0; i < n; i++) {
      items[i] = unsorted[(int) (ranks[i] & (1L << bits) - 1)];
    }
    return true;
  }
}
