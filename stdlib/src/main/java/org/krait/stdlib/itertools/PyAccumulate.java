package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Iteration;

/// Return series of accumulated sums (or other binary function results).
@PyTypeSpec(
    name = "accumulate",
    module = "itertools",
    signature = "(iterable, func=None, *, initial=None)",
    objectSlots = "__getattribute__")
public final class PyAccumulate extends PyIterator {

  private final Object iterator;
  private final Object function;
  private Object initial;
  private @Nullable Object total;

  private PyAccumulate(PyType type, Object iterator, Object function, Object initial) {
    super(type);
    this.iterator = iterator;
    this.function = function;
    this.initial = initial;
  }

  @PyNew("(cls, iterable, func=None, *, initial=None)")
  static Object __new__(PyType cls, Object iterable, Object func, Object initial) {
    return new PyAccumulate(cls, Iteration.iterator(iterable), func, initial);
  }

  @Override
  public @Nullable Object next() {
    if (initial != PySingleton.NONE) {
      total = initial;
      initial = PySingleton.NONE;
      return total;
    }
    Object item = Iteration.next(iterator);
    if (item == null) {
      return null;
    }
    total = total == null ? item : combine(total, item);
    return total;
  }

  private Object combine(Object left, Object right) {
    return function == PySingleton.NONE
        ? Arithmetic.add(left, right)
        : Dispatch.call(function, left, right);
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
