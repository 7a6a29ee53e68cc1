package org.krait.embed.interop;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;

/// A Java array.
@PyTypeSpec(
    name = "JavaArray",
    module = "java",
    base = PyJavaObject.class,
    subclassable = false,
    instantiable = false,
    pattern = PyTypeSpec.Pattern.SEQUENCE)
public final class PyJavaArray extends PyJavaObject {
  PyJavaArray(Object array) {
    super(PyType.builtin(PyJavaArray.class), array);
  }

  @PyMethod("(self, /)")
  public int __len__() {
    return Array.getLength(object());
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    Iterator<?> items =
        IntStream.range(0, __len__()).mapToObj(i -> Array.get(object(), i)).iterator();
    return new PyJavaIterator(items);
  }

  @PyMethod("(self, key, /)")
  public Object __getitem__(Object key) {
    return python(Array.get(object(), PyJavaList.within(key, __len__())));
  }

  @PyMethod("(self, key, value, /)")
  public void __setitem__(Object key, Object value) {
    int index = PyJavaList.within(key, __len__());
    Class<?> component = object().getClass().componentType();
    Object item = java(() -> Interop.current().toJava().convert(value, component));
    Array.set(object(), index, item);
  }
}
