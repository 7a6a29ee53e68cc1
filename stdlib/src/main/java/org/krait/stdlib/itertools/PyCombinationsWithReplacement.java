package org.krait.stdlib.itertools;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return successive r-length combinations of elements in the iterable allowing \
/// individual elements to have successive repeats.
///
/// combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), \
/// ('B','B'), ('B','C'), ('C','C')
@PyTypeSpec(
    name = "combinations_with_replacement",
    module = "itertools",
    signature = "(iterable, r)",
    objectSlots = "__getattribute__")
public final class PyCombinationsWithReplacement extends PyIterator {

  private final Object[] pool;
  private final int[] indices;
  private boolean started;
  private boolean stopped;

  private PyCombinationsWithReplacement(PyType type, Object[] pool, int r) {
    super(type);
    this.pool = pool;
    this.indices = new int[r];
    stopped = pool.length == 0 && r > 0;
  }

  @PyNew("(cls, iterable, r)")
  static Object __new__(PyType cls, Object iterable, int r) {
    Object[] pool = Iteration.toArray(iterable);
    if (r < 0) {
      throw Errors.valueError("r must be non-negative");
    }
    return new PyCombinationsWithReplacement(cls, pool, r);
  }

  @Override
  public @Nullable Object next() {
    if (!stopped && started) {
      advance();
    }
    started = true;
    return stopped ? null : Pools.select(pool, indices);
  }

  /** Moves the rightmost index that can move, and those after it to the same place. */
  private void advance() {
    int i = indices.length - 1;
    while (i >= 0 && indices[i] == pool.length - 1) {
      i--;
    }
    if (i < 0) {
      stopped = true;
      return;
    }
    Arrays.fill(indices, i, indices.length, indices[i] + 1);
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
