package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** Walks a set, which must keep its size meanwhile. */
public final class PySetIterator extends PyIterator {
  private @Nullable PySet set;
  private int size;
  private int index;
  private int left;

  public PySetIterator(PySet set) {
    super(IterationTypes.SET_ITERATOR);
    this.set = set;
    this.size = set.size();
    this.left = size;
  }

  // CPython: setobject.c setiter_iternext
  @Override
  public @Nullable Object next() {
    PySet s = set;
    if (s == null) {
      return null;
    }
    if (s.size() != size) {
      size = -1;
      throw Errors.runtimeError("Set changed size during iteration");
    }
    while (index < s.limit()) {
      Object key = s.key(index++);
      if (key != null) {
        left--;
        return key;
      }
    }
    set = null;
    return null;
  }

  @Override
  public long lengthHint() {
    PySet s = set;
    return s == null || s.size() != size ? 0 : left;
  }

  /** An iterator at the same place. */
  public PySetIterator copy() {
    PySetIterator copy = new PySetIterator(set == null ? new PySet() : set);
    copy.size = size == -1 ? -1 : copy.size;
    copy.index = index;
    copy.left = left;
    return copy;
  }
}
