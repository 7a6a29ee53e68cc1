package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// Drop items from the iterable while predicate(item) is true.
///
/// Afterwards, return every element until the iterable is exhausted.
@PyTypeSpec(
    name = "dropwhile",
    module = "itertools",
    signature = "(predicate, iterable, /)",
    objectSlots = "__getattribute__")
public final class PyDropwhile extends PyIterator {

  private final Object predicate;
  private final Object iterator;
  private boolean started;

  private PyDropwhile(PyType type, Object predicate, Object iterator) {
    super(type);
    this.predicate = predicate;
    this.iterator = iterator;
  }

  @PyNew("(cls, predicate, iterable, /)")
  static Object __new__(PyType cls, Object predicate, Object iterable) {
    return new PyDropwhile(cls, predicate, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    while (true) {
      Object item = Iteration.next(iterator);
      if (item == null || started) {
        return item;
      }
      started = !Truth.of(Dispatch.call(predicate, item));
      if (started) {
        return item;
      }
    }
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
