package org.krait.runtime.object;

/** A sequence whose items, as iteration has them, are others than those of its subscripts. */
// CPython: the slot sq_item beside mp_subscript
public interface SequenceItems {
  /** The item at an index; IndexError past the end. */
  Object item(long index);
}
