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

/// Return successive entries from an iterable as long as the predicate evaluates to true \
/// for each entry.
@PyTypeSpec(
    name = "takewhile",
    module = "itertools",
    signature = "(predicate, iterable, /)",
    objectSlots = "__getattribute__")
public final class PyTakewhile extends PyIterator {

  private final Object predicate;
  private final Object iterator;
  private boolean stopped;

  private PyTakewhile(PyType type, Object predicate, Object iterator) {
    super(type);
    this.predicate = predicate;
    this.iterator = iterator;
  }

  @PyNew("(cls, predicate, iterable, /)")
  static Object __new__(PyType cls, Object predicate, Object iterable) {
    return new PyTakewhile(cls, predicate, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    Object item = stopped ? null : Iteration.next(iterator);
    if (item == null || Truth.of(Dispatch.call(predicate, item))) {
      return item;
    }
    stopped = true;
    return null;
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
