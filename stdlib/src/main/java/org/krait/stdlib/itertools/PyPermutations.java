package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;

/// Return successive r-length permutations of elements in the iterable.
///
/// permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)
@PyTypeSpec(
    name = "permutations",
    module = "itertools",
    signature = "(iterable, r=None)",
    objectSlots = "__getattribute__")
public final class PyPermutations extends PyIterator {

  private final Object[] pool;
  private final int[] indices;
  private final int[] cycles;
  private final int[] selected;
  private boolean started;
  private boolean stopped;

  private PyPermutations(PyType type, Object[] pool, int r) {
    super(type);
    this.pool = pool;
    this.indices = new int[pool.length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    this.cycles = new int[r];
    for (int i = 0; i < r; i++) {
      cycles[i] = pool.length - i;
    }
    this.selected = new int[r];
    stopped = r > pool.length;
  }

  @PyNew("(cls, iterable, r=None)")
  static Object __new__(PyType cls, Object iterable, Object r) {
    Object[] pool = Iteration.toArray(iterable);
    int length = pool.length;
    if (r != PySingleton.NONE) {
      if (!Types.isInstance(r, BuiltinTypes.INT)) {
        throw Errors.typeError("Expected int as r");
      }
      length = Indexes.clipped(r);
      if (length < 0) {
        throw Errors.valueError("r must be non-negative");
      }
    }
    return new PyPermutations(cls, pool, length);
  }

  @Override
  public @Nullable Object next() {
    if (!stopped && started) {
      stopped = !advance();
    }
    started = true;
    if (stopped) {
      return null;
    }
    System.arraycopy(indices, 0, selected, 0, selected.length);
    return Pools.select(pool, selected);
  }

  // CPython: itertoolsmodule.c permutations_next
  private boolean advance() {
    int n = indices.length;
    for (int i = cycles.length - 1; i >= 0; i--) {
      cycles[i]--;
      if (cycles[i] > 0) {
        int j = n - cycles[i];
        int index = indices[i];
        indices[i] = indices[j];
        indices[j] = index;
        return true;
      }
      int first = indices[i];
      System.arraycopy(indices, i + 1, indices, i, n - 1 - i);
      indices[n - 1] = first;
      cycles[i] = n - i;
    }
    return false;
  }

  /// Returns size in memory, in bytes.
  @PyMethod("(self, /)")
  long __sizeof__() {
    return 64 + 8L * (indices.length + cycles.length);
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
