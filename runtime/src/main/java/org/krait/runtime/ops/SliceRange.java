package org.krait.runtime.ops;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PySingleton;

/**
 * The indices that a slice selects of a sequence: {@code start}, {@code start + step}… {@code
 * count} of them. {@code stop} is where they end, clamped.
 */
// CPython: sliceobject.c PySlice_Unpack, PySlice_AdjustIndices
public record SliceRange(int start, int stop, int step, int count) {
  /** The range of {@code [start:stop:step]} for a sequence of a length. */
  public static SliceRange of(Object start, Object stop, Object step, int length) {
    int by = 1;
    if (step != PySingleton.NONE) {
      by = Indexes.clipped(step);
      if (by == 0) {
        throw Errors.valueError("slice step cannot be zero");
      }
    }
    int from = Indexes.clipped(start, by < 0 ? Integer.MAX_VALUE : 0);
    int to = Indexes.clipped(stop, by < 0 ? -Integer.MAX_VALUE : Integer.MAX_VALUE);
    from = clamp(from, by, length);
    to = clamp(to, by, length);
    int count = 0;
    if (by == 1) {
      count = Math.max(0, to - from);
    } else if (by < 0 ? to < from : from < to) {
      count = by < 0 ? (from - to - 1) / -by + 1 : (to - from - 1) / by + 1;
    }
    return new SliceRange(from, to, by, count);
  }

  /** The bytes at the indices. */
  public byte[] take(byte[] bytes) {
    if (step == 1) {
      return java.util.Arrays.copyOfRange(bytes, start, start + count);
    }
    byte[] taken = new byte[count];
    for (int i = 0; i < count; i++) {
      taken[i] = bytes[start + i * step];
    }
    return taken;
  }

  private static int clamp(int index, int step, int length) {
    if (index < 0) {
      int counted = index + length;
      return counted < 0 ? (step < 0 ? -1 : 0) : counted;
    }
    return index < length ? index : step < 0 ? length - 1 : length;
  }
}
