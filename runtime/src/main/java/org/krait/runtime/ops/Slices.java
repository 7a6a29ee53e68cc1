package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.text.Text;

/** Slices of arrays and lists: taken, replaced and deleted. */
// CPython: listobject.c list_subscript, list_ass_subscript
public final class Slices {
  private Slices() {}

  /** What a slice selects of a sequence of a length. */
  public static SliceRange range(PySlice slice, int length) {
    return SliceRange.of(slice.start(), slice.stop(), slice.step(), length);
  }

  /** The items that a slice selects. */
  public static Object[] take(Object[] items, SliceRange range) {
    Object[] taken = new Object[range.count()];
    if (range.step() == 1) {
      System.arraycopy(items, range.start(), taken, 0, taken.length);
    } else {
      for (int i = 0, at = range.start(); i < taken.length; i++, at += range.step()) {
        taken[i] = items[at];
      }
    }
    return taken;
  }

  /** {@code list[slice]}, a new list. */
  public static PyList get(PyList list, PySlice slice) {
    SliceRange range = range(slice, list.size());
    if (range.step() == 1) {
      return PyList.of(list.toArray(range.start(), range.start() + range.count()));
    }
    return PyList.of(list.toArray(range.start(), range.step(), range.count()));
  }

  /** {@code tuple[slice]}: the tuple itself if that is all of it. */
  public static PyTuple get(PyTuple tuple, PySlice slice) {
    SliceRange range = range(slice, tuple.size());
    boolean isWhole = range.step() == 1 && range.count() == tuple.size();
    return isWhole && tuple.type() == BuiltinTypes.TUPLE
        ? tuple
        : PyTuple.of(take(tuple.items(), range));
  }

  /** {@code text[slice]} of an exact str. */
  public static Object getText(Object text, PySlice slice) {
    SliceRange range = range(slice, Text.length(text));
    if (range.count() == 0) {
      return "";
    }
    return range.step() == 1
        ? Text.slice(text, range.start(), range.start() + range.count())
        : Text.slice(text, range.start(), range.step(), range.count());
  }

  /** {@code list[slice] = iterable}. */
  public static void set(PyList list, PySlice slice, Object iterable) {
    if (slice.step() == PySingleton.NONE || range(slice, list.size()).step() == 1) {
      Object[] items = items(iterable);
      SliceRange range = range(slice, list.size());
      list.replace(range.start(), Math.max(range.start(), range.stop()), items);
      return;
    }
    Object[] items = items(iterable);
    SliceRange range = range(slice, list.size());
    if (items.length != range.count()) {
      throw Errors.valueError(
          "attempt to assign sequence of size "
              + items.length
              + " to extended slice of size "
              + range.count());
    }
    for (int i = 0, at = range.start(); i < items.length; i++, at += range.step()) {
      list.set(at, items[i]);
    }
  }

  private static Object[] items(Object iterable) {
    if (iterable instanceof PyList list) {
      return list.toArray();
    }
    Object iterator = Iteration.iteratorOrNull(iterable);
    if (iterator == null) {
      throw Errors.typeError("must assign iterable to extended slice");
    }
    return Iteration.toArray(iterator);
  }

  /** {@code del list[slice]}. */
  public static void delete(PyList list, PySlice slice) {
    SliceRange range = range(slice, list.size());
    if (range.step() == 1) {
      list.replace(range.start(), range.start() + range.count());
      return;
    }
    if (range.count() > 0) {
      list.become(without(list.toArray(), range));
    }
  }

  private static Object[] without(Object[] items, SliceRange range) {
    Object[] kept = new Object[items.length - range.count()];
    int step = Math.abs(range.step());
    int first =
        range.step() > 0 ? range.start() : range.start() + (range.count() - 1) * range.step();
    int last = first + (range.count() - 1) * step;
    int n = 0;
    for (int i = 0; i < items.length; i++) {
      if (i < first || i > last || (i - first) % step != 0) {
        kept[n++] = items[i];
      }
    }
    return kept;
  }
}
