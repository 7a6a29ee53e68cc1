package org.krait.embed.interop;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/// A Java iterator.
@PyTypeSpec(name = "JavaIterator", module = "java", subclassable = false, instantiable = false)
public final class PyJavaIterator extends PyIterator {
  private final Iterator<?> iterator;

  PyJavaIterator(Iterator<?> iterator) {
    super(PyType.builtin(PyJavaIterator.class));
    this.iterator = iterator;
  }

  /** The Java iterator. */
  Iterator<?> iterator() {
    return iterator;
  }

  @Override
  public @Nullable Object next() {
    return PyJavaObject.java(
        () -> iterator.hasNext() ? PyJavaObject.python(iterator.next()) : null);
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
