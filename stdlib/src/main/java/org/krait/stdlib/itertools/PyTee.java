package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// Iterator wrapped to make it copyable.
@PyTypeSpec(
    name = "_tee",
    module = "itertools",
    signature = "(iterable, /)",
    subclassable = false,
    weakref = true)
public final class PyTee extends PyIterator {

  private static final PyType TYPE = PyType.builtin(PyTee.class);

  private TeeLink link;

  private PyTee(TeeLink link) {
    super(TYPE);
    this.link = link;
  }

  /** An independent iterator over the rest of an iterator. */
  static PyTee of(Object iterator) {
    return iterator instanceof PyTee t
        ? new PyTee(t.link)
        : new PyTee(new TeeLink(new TeeSource(iterator)));
  }

  @PyNew("(cls, iterable, /)")
  static Object __new__(PyType cls, Object iterable) {
    return of(Iteration.iterator(iterable));
  }

  @Override
  public @Nullable Object next() {
    TeeLink here = link;
    Object item = here.item();
    if (item != null) {
      link = here.next();
    }
    return item;
  }

  /// Returns an independent iterator.
  @PyMethod("(self, /)")
  Object __copy__() {
    return new PyTee(link);
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
