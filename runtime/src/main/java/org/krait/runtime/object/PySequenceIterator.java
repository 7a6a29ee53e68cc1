package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** Walks an object by its {@code __getitem__} with 0, 1, 2… */
public final class PySequenceIterator extends PyIterator {
  private @Nullable Object sequence;
  private long index;

  public PySequenceIterator(Object sequence) {
    super(IterationTypes.SEQUENCE_ITERATOR);
    this.sequence = sequence;
  }

  // CPython: iterobject.c iter_iternext
  @Override
  public @Nullable Object next() {
    Object s = sequence;
    if (s == null) {
      return null;
    }
    Object getitem = Types.special(s, Special.GETITEM);
    if (getitem == null) {
      throw Errors.typeError("'" + Types.of(s).fullName() + "' object does not support indexing");
    }
    try {
      Object item =
          s instanceof SequenceItems items
              ? items.item(index)
              : Dispatch.callSpecial(getitem, s, index);
      index++;
      return item;
    } catch (PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.INDEX_ERROR)
          && !Exceptions.matches(e, BuiltinExceptions.STOP_ITERATION)) {
        throw e;
      }
      sequence = null;
      return null;
    }
  }

  @Override
  public long lengthHint() {
    Object s = sequence;
    return s == null
        ? 0
        : Types.special(s, Special.LEN) == null ? -1 : Math.max(0, Lengths.of(s) - index);
  }

  /** The sequence, or null once the end was reached. */
  public @Nullable Object sequence() {
    return sequence;
  }

  /** The index of the next item. */
  public long index() {
    return index;
  }

  /** Moves to an index; a negative one is the first. */
  public void setIndex(long index) {
    if (sequence != null) {
      this.index = Math.max(0, index);
    }
  }
}
