package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Cartesian product of input iterables.  Equivalent to nested for-loops.
///
/// For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).
/// The leftmost iterators are in the outermost for-loop, so the output tuples
/// cycle in a manner similar to an odometer (with the rightmost element changing
/// on every iteration).
///
/// To compute the product of an iterable with itself, specify the number
/// of repetitions with the optional repeat keyword argument. For example,
/// product(A, repeat=4) means the same as product(A, A, A, A).
///
/// product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)
/// product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...
@PyTypeSpec(
    name = "product",
    module = "itertools",
    signature = "(*iterables, repeat=1)",
    objectSlots = "__getattribute__")
public final class PyProduct extends PyIterator {

  private final Object[][] pools;
  private final int[] indices;
  private boolean started;
  private boolean stopped;

  private PyProduct(PyType type, Object[][] pools) {
    super(type);
    this.pools = pools;
    this.indices = new int[pools.length];
    for (Object[] pool : pools) {
      stopped |= pool.length == 0;
    }
  }

  @PyNew("(cls, *iterables, repeat=1)")
  static Object __new__(PyType cls, Object[] iterables, int repeat) {
    if (repeat < 0) {
      throw Errors.valueError("repeat argument cannot be negative");
    }
    int n = repeat == 0 ? 0 : iterables.length;
    if ((long) n * repeat > Integer.MAX_VALUE) {
      throw Errors.overflowError("repeat argument too large");
    }
    Object[][] pools = new Object[n * repeat][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = i < n ? Iteration.toArray(iterables[i]) : pools[i - n];
    }
    return new PyProduct(cls, pools);
  }

  @Override
  public @Nullable Object next() {
    if (!stopped && started) {
      advance();
    }
    started = true;
    if (stopped) {
      return null;
    }
    Object[] items = new Object[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][indices[i]];
    }
    return PyTuple.of(items);
  }

  /** Turns the rightmost wheel, and the one before it at each full turn. */
  private void advance() {
    int i = pools.length - 1;
    while (i >= 0 && ++indices[i] == pools[i].length) {
      indices[i] = 0;
      i--;
    }
    stopped = i < 0;
  }

  /// Returns size in memory, in bytes.
  @PyMethod("(self, /)")
  long __sizeof__() {
    return 48 + 8L * pools.length;
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
