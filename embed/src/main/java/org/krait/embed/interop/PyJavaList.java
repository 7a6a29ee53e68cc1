package org.krait.embed.interop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.SliceRange;

/// A Java list, with items by index as Python counts them.
@PyTypeSpec(
    name = "JavaList",
    module = "java",
    base = PyJavaCollection.class,
    subclassable = false,
    instantiable = false,
    pattern = PyTypeSpec.Pattern.SEQUENCE)
public final class PyJavaList extends PyJavaCollection {
  PyJavaList(List<?> list) {
    super(PyType.builtin(PyJavaList.class), list);
  }

  @SuppressWarnings("unchecked")
  private List<@Nullable Object> list() {
    return (List<@Nullable Object>) object();
  }

  @PyMethod("(self, key, /)")
  public Object __getitem__(Object key) {
    if (key instanceof PySlice slice) {
      return slice(slice);
    }
    int index = index(key);
    return python(java(() -> list().get(index)));
  }

  private Object slice(PySlice slice) {
    SliceRange range = SliceRange.of(slice.start(), slice.stop(), slice.step(), __len__());
    PyList items = new PyList();
    for (int i = 0; i < range.count(); i++) {
      int index = range.start() + i * range.step();
      items.add(python(java(() -> list().get(index))));
    }
    return items;
  }

  @PyMethod("(self, key, value, /)")
  public void __setitem__(Object key, Object value) {
    int index = index(key);
    Object item = plain(value);
    java(() -> list().set(index, item));
  }

  @PyMethod("(self, key, /)")
  public void __delitem__(Object key) {
    int index = index(key);
    java(() -> list().remove(index));
  }

  private int index(Object key) {
    return within(key, __len__());
  }

  /** The index that a subscript means in a sequence of this length. */
  static int within(Object key, int length) {
    int index = Indexes.subscript(key);
    int counted = index < 0 ? index + length : index;
    if (counted < 0 || counted >= length) {
      throw Errors.indexError("list index out of range");
    }
    return counted;
  }
}
