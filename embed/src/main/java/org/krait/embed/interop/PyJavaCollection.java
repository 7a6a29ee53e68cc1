package org.krait.embed.interop;

import java.util.Collection;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;

/// A Java collection.
@PyTypeSpec(
    name = "JavaCollection",
    module = "java",
    base = PyJavaIterable.class,
    subclassable = false,
    instantiable = false)
public class PyJavaCollection extends PyJavaIterable {
  PyJavaCollection(Collection<?> collection) {
    this(PyType.builtin(PyJavaCollection.class), collection);
  }

  PyJavaCollection(PyType type, Collection<?> collection) {
    super(type, collection);
  }

  @PyMethod("(self, /)")
  public int __len__() {
    return java(((Collection<?>) object())::size);
  }

  @PyMethod("(self, key, /)")
  public boolean __contains__(Object key) {
    Object element = plain(key);
    return java(() -> ((Collection<?>) object()).contains(element));
  }
}
