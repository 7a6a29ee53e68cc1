package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Iteration;

/// Return data elements corresponding to true selector elements.
///
/// Forms a shorter iterator from selected data elements using the selectors to
/// choose the data elements.
@PyTypeSpec(
    name = "compress",
    module = "itertools",
    signature = "(data, selectors)",
    objectSlots = "__getattribute__")
public final class PyCompress extends PyIterator {

  private final Object data;
  private final Object selectors;

  private PyCompress(PyType type, Object data, Object selectors) {
    super(type);
    this.data = data;
    this.selectors = selectors;
  }

  @PyNew("(cls, data, selectors)")
  static Object __new__(PyType cls, Object data, Object selectors) {
    return new PyCompress(cls, Iteration.iterator(data), Iteration.iterator(selectors));
  }

  @Override
  public @Nullable Object next() {
    while (true) {
      Object item = Iteration.next(data);
      Object selector = item == null ? null : Iteration.next(selectors);
      if (selector == null) {
        return null;
      }
      if (Truth.of(selector)) {
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
