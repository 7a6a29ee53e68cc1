package org.krait.stdlib.itertools;

import org.krait.runtime.object.PyTuple;

/** Choosing from a pool of items. */
final class Pools {
  private Pools() {}

  /** The items at these indices. */
  static PyTuple select(Object[] pool, int[] indices) {
    Object[] items = new Object[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }
}
