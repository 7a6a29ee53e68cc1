package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return an iterator of overlapping pairs taken from the input iterator.
///
///     s -> (s0,s1), (s1,s2), (s2, s3), ...
@PyTypeSpec(
    name = "pairwise",
    module = "itertools",
    signature = "(iterable, /)",
    objectSlots = "__getattribute__")
public final class PyPairwise extends PyIterator {

  private @Nullable Object iterator;
  private @Nullable Object old;

  private PyPairwise(PyType type, Object iterator) {
    super(type);
    this.iterator = iterator;
  }

  @PyNew("(cls, iterable, /)")
  static Object __new__(PyType cls, Object iterable) {
    return new PyPairwise(cls, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    Object source = iterator;
    if (source == null) {
      return null;
    }
    Object first = old;
    if (first == null) {
      first = Iteration.next(source);
      old = first;
    }
    Object second = first == null ? null : Iteration.next(source);
    if (second == null) {
      iterator = null;
      old = null;
      return null;
    }
    old = second;
    return new PyTuple(first, second);
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
