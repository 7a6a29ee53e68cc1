package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** Walks a list forwards, as far as it reaches at the time. */
public final class PyListIterator extends PyIterator {
  private @Nullable PyList list;
  private int index;

  public PyListIterator(PyList list) {
    super(IterationTypes.LIST_ITERATOR);
    this.list = list;
  }

  @Override
  public @Nullable Object next() {
    PyList l = list;
    if (l == null) {
      return null;
    }
    Object item = l.at(index);
    if (item == null) {
      list = null;
    } else {
      index++;
    }
    return item;
  }

  @Override
  public long lengthHint() {
    PyList l = list;
    return l == null ? 0 : Math.max(0, l.size() - index);
  }

  /** The list, or null once the end was reached. */
  public @Nullable PyList list() {
    return list;
  }

  /** The index of the next item. */
  public int index() {
    return index;
  }

  /** Moves to an index, which is clamped. */
  public void setIndex(int index) {
    PyList l = list;
    if (l != null) {
      this.index = Math.max(0, Math.min(index, l.size()));
    }
  }
}
