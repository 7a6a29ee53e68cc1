package org.krait.stdlib.array;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Iteration;

/** Walks an array. */
@PyTypeSpec(name = "arrayiterator", module = "array", subclassable = false, instantiable = false)
public final class PyArrayIterator extends PyIterator {
  private static final PyType TYPE = PyType.builtin(PyArrayIterator.class);

  private @Nullable PyArray array;
  private int index;

  PyArrayIterator(PyArray array) {
    super(TYPE);
    this.array = array;
  }

  @Override
  public @Nullable Object next() {
    PyArray a = array;
    Object item = a == null ? null : a.at(index++);
    if (item == null) {
      array = null;
    }
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

  /// Return state information for pickling.
  @PyMethod(value = "(self, /)", definingClass = true)
  Object __reduce__() {
    PyArray a = array;
    Object iter = ThreadState.current().interpreter().builtins().get("iter");
    return a == null
        ? PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(iter, PyTuple.of(a), (long) index);
  }

  /// Set state information for unpickling.
  @PyMethod("(self, state, /)")
  void __setstate__(int state) {
    PyArray a = array;
    if (a != null) {
      index = Math.max(0, Math.min(state, a.size()));
    }
  }
}
