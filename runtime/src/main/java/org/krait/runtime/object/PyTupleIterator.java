package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** Walks a tuple. */
public final class PyTupleIterator extends PyIterator {
  private @Nullable PyTuple tuple;
  private int index;

  public PyTupleIterator(PyTuple tuple) {
    super(IterationTypes.TUPLE_ITERATOR);
    this.tuple = tuple;
  }

  @Override
  public @Nullable Object next() {
    PyTuple t = tuple;
    int i = index;
    if (t == null || i >= t.size()) {
      tuple = null;
      return null;
    }
    index = i + 1;
    return t.get(i);
  }

  @Override
  public long lengthHint() {
    PyTuple t = tuple;
    return t == null ? 0 : t.size() - index;
  }

  /** The tuple, or null once the end was reached. */
  public @Nullable PyTuple tuple() {
    return tuple;
  }

  /** The index of the next item. */
  public int index() {
    return index;
  }

  /** Moves to an index, which is clamped. */
  public void setIndex(int index) {
    PyTuple t = tuple;
    if (t != null) {
      this.index = Math.max(0, Math.min(index, t.size()));
    }
  }
}
