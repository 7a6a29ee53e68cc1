package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return successive r-length combinations of elements in the iterable.
///
/// combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)
@PyTypeSpec(
    name = "combinations",
    module = "itertools",
    signature = "(iterable, r)",
    objectSlots = "__getattribute__")
public final class PyCombinations extends PyIterator {

  private final Object[] pool;
  private final int[] indices;
  private boolean started;
  private boolean stopped;

  private PyCombinations(PyType type, Object[] pool, int r) {
    super(type);
    this.pool = pool;
    this.indices = new int[r];
    for (int i = 0; i < r; i++) {
      indices[i] = i;
    }
    stopped = r > pool.length;
  }

  @PyNew("(cls, iterable, r)")
  static Object __new__(PyType cls, Object iterable, int r) {
    Object[] pool = Iteration.toArray(iterable);
    if (r < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    return new PyCombinations(cls, pool, r);
  }

  @Override
  public @Nullable Object next() {
    if (!stopped && started) {
      advance();
    }
    started = true;
    return stopped ? null : Pools.select(pool, indices);
  }

  /** Moves the rightmost index that can move, and those after it close behind. */
  private void advance() {
    int r = indices.length;
    int i = r - 1;
    while (i >= 0 && indices[i] == i + pool.length - r) {
      i--;
    }
    if (i < 0) {
      stopped = true;
      return;
    }
    indices[i]++;
    for (int j = i + 1; j < r; j++) {
      indices[j] = indices[j - 1] + 1;
    }
  }

  /// Returns size in memory, in bytes.
  @PyMethod("(self, /)")
  long __sizeof__() {
    return 56 + 8L * indices.length;
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }
}
