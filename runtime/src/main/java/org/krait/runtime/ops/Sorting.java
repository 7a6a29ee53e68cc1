package org.krait.runtime.ops;

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
    if (items.length > 1) {
      sort(keys, keys == items ? null : items, reverse);
    }
  }

  private static void sort(Object[] keys, Object @Nullable [] values, boolean reverse) {
    SortOrder order = SortOrder.of(keys);
    if (reverse) {
      reverse(keys);
      reverse(values);
    }
    try {
      TimSort comparing = new TimSort(keys, values, order);
      Ranks ranks = Ranks.of(keys, order);
      if (ranks == null) {
        comparing.sort();
      } else {
        ranks.sort(keys, values, comparing);
      }
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
}
