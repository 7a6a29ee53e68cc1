package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** Walks a list backwards. */
public final class PyListReverseIterator extends PyIterator {
  private @Nullable PyList list;
  private int index;

  public PyListReverseIterator(PyList list) {
    super(IterationTypes.LIST_REVERSE_ITERATOR);
    this.list = list;
    this.index = list.size() - 1;
  }

  @Override
  public @Nullable Object next() {
    PyList l = list;
    Object item = l == null || index < 0 ? null : l.at(index);
    if (item == null) {
      list = null;
      index = -1;
    } else {
      index--;
    }
    return item;
  }

  @Override
  public long lengthHint() {
    PyList l = list;
    return l == null || l.size() < index + 1 ? 0 : index + 1;
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
      this.index = Math.max(-1, Math.min(index, l.size() - 1));
    }
  }
}
