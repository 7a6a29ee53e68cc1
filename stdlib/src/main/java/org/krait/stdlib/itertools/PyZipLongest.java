package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return a zip_longest object whose .__next__() method returns a tuple where
/// the i-th element comes from the i-th iterable argument.  The .__next__()
/// method continues until the longest iterable in the argument sequence
/// is exhausted and then it raises StopIteration.  When the shorter iterables
/// are exhausted, the fillvalue is substituted in their place.  The fillvalue
/// defaults to None or can be specified by a keyword argument.
///
@PyTypeSpec(
    name = "zip_longest",
    module = "itertools",
    signature = "(*iterables, fillvalue=None)",
    objectSlots = "__getattribute__")
public final class PyZipLongest extends PyIterator {

  private final @Nullable Object[] iterators;
  private final Object fillValue;
  private int active;

  private PyZipLongest(PyType type, Object[] iterators, Object fillValue) {
    super(type);
    this.iterators = iterators;
    this.fillValue = fillValue;
    this.active = iterators.length;
  }

  @PyNew("(cls, *iterables, fillvalue=None)")
  static Object __new__(PyType cls, Object[] iterables, Object fillvalue) {
    Object[] iterators = new Object[iterables.length];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = Iteration.iterator(iterables[i]);
    }
    return new PyZipLongest(cls, iterators, fillvalue);
  }

  // CPython: itertoolsmodule.c zip_longest_next
  @Override
  public @Nullable Object next() {
    if (active == 0) {
      return null;
    }
    Object[] items = new Object[iterators.length];
    for (int i = 0; i < items.length; i++) {
      Object item = iterators[i] == null ? fillValue : Iteration.next(iterators[i]);
      if (item == null) {
        iterators[i] = null;
        if (--active == 0) {
          return null;
        }
        item = fillValue;
      }
      items[i] = item;
    }
    return PyTuple.of(items);
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
