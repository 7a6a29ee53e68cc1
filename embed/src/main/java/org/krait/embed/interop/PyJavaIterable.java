package org.krait.embed.interop;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;

/// A Java object that can be iterated over.
@PyTypeSpec(
    name = "JavaIterable",
    module = "java",
    base = PyJavaObject.class,
    subclassable = false,
    instantiable = false)
public class PyJavaIterable extends PyJavaObject {
  PyJavaIterable(Iterable<?> iterable) {
    this(PyType.builtin(PyJavaIterable.class), iterable);
  }

  PyJavaIterable(PyType type, Object object) {
    super(type, object);
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    return new PyJavaIterator(java(((Iterable<?>) object())::iterator));
  }
}
