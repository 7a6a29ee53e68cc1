package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// Return those items of iterable for which function(item) is false.
///
/// If function is None, return the items that are false.
@PyTypeSpec(
    name = "filterfalse",
    module = "itertools",
    signature = "(function, iterable, /)",
    objectSlots = "__getattribute__")
public final class PyFilterfalse extends PyIterator {

  private final Object function;
  private final Object iterator;

  private PyFilterfalse(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PyNew("(cls, function, iterable, /)")
  static Object __new__(PyType cls, Object function, Object iterable) {
    return new PyFilterfalse(cls, function, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    boolean byTruth = function == PySingleton.NONE || function == BuiltinTypes.BOOL;
    while (true) {
      Object item = Iteration.next(iterator);
      if (item == null || !Truth.of(byTruth ? item : Dispatch.call(function, item))) {
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
