package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// The zip object yields n-length tuples, where n is the number of iterables
/// passed as positional arguments to zip().  The i-th element in every tuple
/// comes from the i-th iterable argument to zip().  This continues until the
/// shortest argument is exhausted.
///
/// If strict is true and one of the arguments is exhausted before the others,
/// raise a ValueError.
///
///    >>> list(zip('abcdefg', range(3), range(4)))
///    [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]
@PyTypeSpec(name = "zip", signature = "(*iterables, strict=False)")
public final class PyZip extends PyIterator {
  private final ParallelIterators iterators;

  private PyZip(PyType type, Object[] iterables, boolean strict) {
    super(type);
    iterators = new ParallelIterators("zip", iterables, strict);
  }

  @PyNew("(cls, *iterables, strict=False)")
  static Object __new__(PyType cls, Object[] iterables, boolean strict) {
    return new PyZip(cls, iterables, strict);
  }

  @Override
  public @Nullable Object next() {
    if (iterators.iterators().length == 0) {
      return null;
    }
    Object[] items = iterators.next();
    return items == null ? null : PyTuple.of(items);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }

  /// Return state information for pickling.
  @PyMethod("(self, /)")
  Object __reduce__() {
    PyTuple args = PyTuple.of(iterators.iterators());
    return iterators.isStrict() ? PyTuple.of(type(), args, true) : PyTuple.of(type(), args);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, object, /)")
  void __setstate__(Object object) {
    iterators.setStrict(Truth.of(object));
  }
}
