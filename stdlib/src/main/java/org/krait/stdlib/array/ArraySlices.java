package org.krait.stdlib.array;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.SliceRange;
import org.krait.runtime.ops.Slices;

/** Slices of arrays. */
// CPython: arraymodule.c array_subscr, array_ass_subscr
final class ArraySlices {
  private ArraySlices() {}

  static PyArray get(PyArray array, PySlice slice) {
    SliceRange range = Slices.range(slice, array.size());
    int width = array.format().size;
    byte[] from = array.content();
    byte[] taken = new byte[range.count() * width];
    for (int i = 0, at = range.start(); i < range.count(); i++, at += range.step()) {
      System.arraycopy(from, at * width, taken, i * width, width);
    }
    return array.like(taken);
  }

  static void set(PyArray array, PySlice slice, Object value) {
    if (!(value instanceof PyArray other)) {
      throw Errors.typeError(
          "can only assign array (not \"" + Types.of(value).fullName() + "\") to array slice");
    }
    if (other.format() != array.format()) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    SliceRange range = Slices.range(slice, array.size());
    byte[] content = other.content();
    if (range.step() == 1) {
      array.replace(range.start(), Math.max(range.start(), range.stop()), content);
      return;
    }
    if (other.size() != range.count()) {
      throw Errors.valueError(
          "attempt to assign array of size "
              + other.size()
              + " to extended slice of size "
              + range.count());
    }
    int width = array.format().size;
    for (int i = 0, at = range.start(); i < range.count(); i++, at += range.step()) {
      array.replace(at, at + 1, java.util.Arrays.copyOfRange(content, i * width, (i + 1) * width));
    }
  }

  static void delete(PyArray array, PySlice slice) {
    SliceRange range = Slices.range(slice, array.size());
    if (range.step() == 1) {
      array.replace(range.start(), range.start() + range.count(), new byte[0]);
      return;
    }
    int first =
        range.step() > 0 ? range.start() : range.start() + (range.count() - 1) * range.step();
    int step = Math.abs(range.step());
    for (int i = range.count() - 1; i >= 0; i--) {
      int at = first + i * step;
      array.replace(at, at + 1, new byte[0]);
    }
  }
}
