package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Return elements from the iterable until it is exhausted. Then repeat the sequence \
/// indefinitely.
@PyTypeSpec(
    name = "cycle",
    module = "itertools",
    signature = "(iterable, /)",
    objectSlots = "__getattribute__")
public final class PyCycle extends PyIterator {

  private @Nullable Object iterator;
  private final PyList saved = new PyList();
  private int index;

  private PyCycle(PyType type, Object iterator) {
    super(type);
    this.iterator = iterator;
  }

  @PyNew("(cls, iterable, /)")
  static Object __new__(PyType cls, Object iterable) {
    return new PyCycle(cls, Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    Object source = iterator;
    if (source != null) {
      Object item = Iteration.next(source);
      if (item != null) {
        saved.add(item);
        return item;
      }
      iterator = null;
    }
    if (saved.size() == 0) {
      return null;
    }
    Object item = saved.get(index);
    index = index + 1 == saved.size() ? 0 : index + 1;
    return item;
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
