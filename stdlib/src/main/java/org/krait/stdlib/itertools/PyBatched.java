package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Batch data into tuples of length n. The last batch may be shorter than n.
///
/// Loops over the input iterable and accumulates data into tuples
/// up to size n.  The input is consumed lazily, just enough to
/// fill a batch.  The result is yielded as soon as a batch is full
/// or when the input iterable is exhausted.
///
///     >>> for batch in batched('ABCDEFG', 3):
///     ...     print(batch)
///     ...
///     ('A', 'B', 'C')
///     ('D', 'E', 'F')
///     ('G',)
///
/// If "strict" is True, raises a ValueError if the final batch is shorter
/// than n.
@PyTypeSpec(
    name = "batched",
    module = "itertools",
    signature = "(iterable, n, *, strict=False)",
    objectSlots = "__getattribute__")
public final class PyBatched extends PyIterator {

  private @Nullable Object iterator;
  private final int size;
  private final boolean strict;

  private PyBatched(PyType type, Object iterator, int size, boolean strict) {
    super(type);
    this.iterator = iterator;
    this.size = size;
    this.strict = strict;
  }

  @PyNew("(cls, iterable, n, *, strict=False)")
  static Object __new__(PyType cls, Object iterable, int n, boolean strict) {
    if (n < 1) {
      throw Errors.valueError("n must be at least one");
    }
    return new PyBatched(cls, Iteration.iterator(iterable), n, strict);
  }

  @Override
  public @Nullable Object next() {
    Object source = iterator;
    if (source == null) {
      return null;
    }
    PyList batch = new PyList();
    while (batch.size() < size) {
      Object item = Iteration.next(source);
      if (item == null) {
        return last(batch);
      }
      batch.add(item);
    }
    return PyTuple.of(batch.toArray());
  }

  private @Nullable Object last(PyList batch) {
    iterator = null;
    if (batch.size() == 0) {
      return null;
    }
    if (strict) {
      throw Errors.valueError("batched(): incomplete batch");
    }
    return PyTuple.of(batch.toArray());
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
