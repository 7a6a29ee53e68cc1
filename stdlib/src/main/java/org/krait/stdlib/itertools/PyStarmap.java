package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return an iterator whose values are returned from the function evaluated with an \
/// argument tuple taken from the given sequence.
@PyTypeSpec(
    name = "starmap",
    module = "itertools",
    signature = "(function, iterable, /)",
    objectSlots = "__getattribute__")
public final class PyStarmap extends PyIterator {

  private final Object function;
  private final Object iterator;

  private PyStarmap(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PyNew("(cls, function, iterable, /)")
  static Object __new__(PyType cls, Object function, Object iterable) {
    return new PyStarmap(cls, function, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    Object args = Iteration.next(iterator);
    return args == null
        ? null
        : Dispatch.call(function, Iteration.toArray(args), PyCallable.NO_NAMES);
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
