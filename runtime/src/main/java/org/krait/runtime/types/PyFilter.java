package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// Return an iterator yielding those items of iterable for which function(item)
/// is true. If function is None, return the items that are true.
@PyTypeSpec(name = "filter", signature = "(function, iterable, /)")
public final class PyFilter extends PyIterator {
  private final Object function;
  private final Object iterator;

  private PyFilter(PyType type, Object function, Object iterator) {
    super(type);
    this.function = function;
    this.iterator = iterator;
  }

  @PyNew("(cls, function, iterable, /)")
  static Object __new__(PyType cls, Object function, Object iterable) {
    return new PyFilter(cls, function, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    while (true) {
      Object item = Iteration.next(iterator);
      if (item == null || isWanted(item)) {
        return item;
      }
    }
  }

  private boolean isWanted(Object item) {
    boolean byTruth = function == PySingleton.NONE || function == BuiltinTypes.BOOL;
    return Truth.of(byTruth ? item : Dispatch.call(function, item));
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
    return PyTuple.of(type(), PyTuple.of(function, iterator));
  }
}
