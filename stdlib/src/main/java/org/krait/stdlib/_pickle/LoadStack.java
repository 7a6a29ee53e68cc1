package org.krait.stdlib._pickle;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/** The stack of the pickle machine, with marks. */
// CPython: _pickle.c Pdata
final class LoadStack {
  private @Nullable Object[] items = new Object[16];
  private int[] marks = new int[8];
  private int size;
  private int markCount;

  void push(Object o) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = o;
  }

  Object pop() {
    if (size <= fence()) {
      throw underflow();
    }
    Object o = items[--size];
    items[size] = null;
    return o;
  }

  Object top() {
    if (size <= fence()) {
      throw underflow();
    }
    return items[size - 1];
  }

  void replaceTop(Object o) {
    top();
    items[size - 1] = o;
  }

  void mark() {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, markCount * 2);
    }
    marks[markCount++] = size;
  }

  /** Takes the mark and all that stands above it. */
  Object[] popMark() {
    if (markCount == 0) {
      throw PickleErrors.unpickling("could not find MARK");
    }
    int from = marks[--markCount];
    Object[] taken = Arrays.copyOfRange(items, from, size);
    Arrays.fill(items, from, size, null);
    size = from;
    return taken;
  }

  /** Drops the top item, or the mark if it is on top. */
  void drop() {
    if (markCount > 0 && marks[markCount - 1] == size) {
      markCount--;
    } else {
      pop();
    }
  }

  private int fence() {
    return markCount == 0 ? 0 : marks[markCount - 1];
  }

  private PyException underflow() {
    return PickleErrors.unpickling(
        markCount > 0 ? "unexpected MARK found" : "unpickling stack underflow");
  }
}
