package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return a chain object whose .__next__() method returns elements from the
/// first iterable until it is exhausted, then elements from the next
/// iterable, until all of the iterables are exhausted.
@PyTypeSpec(
    name = "chain",
    module = "itertools",
    signature = "(*iterables)",
    objectSlots = "__getattribute__")
public final class PyChain extends PyIterator {

  private @Nullable Object iterables;
  private @Nullable Object active;

  private PyChain(PyType type, Object iterables) {
    super(type);
    this.iterables = iterables;
  }

  @PyNew("(cls, *iterables)")
  static Object __new__(PyType cls, Object[] iterables) {
    return new PyChain(cls, Iteration.iterator(PyTuple.of(iterables)));
  }

  /// Alternative chain() constructor taking a single iterable argument that \
  /// evaluates lazily.
  @PyClassMethod("(cls, iterable, /)")
  static Object from_iterable(PyType cls, Object iterable) {
    return new PyChain(cls, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    while (iterables != null) {
      if (active == null && !advance(iterables)) {
        return null;
      }
      Object item = Iteration.next(active);
      if (item != null) {
        return item;
      }
      active = null;
    }
    return null;
  }

  /** Begins the next iterable; false if there is none. An error ends the chain. */
  private boolean advance(Object source) {
    iterables = null;
    Object iterable = Iteration.next(source);
    if (iterable == null) {
      return false;
    }
    active = Iteration.iterator(iterable);
    iterables = source;
    return true;
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
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
