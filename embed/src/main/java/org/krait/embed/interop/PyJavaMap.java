package org.krait.embed.interop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/// A Java map, with values by key.
@PyTypeSpec(
    name = "JavaMap",
    module = "java",
    base = PyJavaObject.class,
    subclassable = false,
    instantiable = false,
    pattern = PyTypeSpec.Pattern.MAPPING)
public final class PyJavaMap extends PyJavaObject {
  PyJavaMap(Map<?, ?> map) {
    super(PyType.builtin(PyJavaMap.class), map);
  }

  @SuppressWarnings("unchecked")
  private Map<@Nullable Object, @Nullable Object> map() {
    return (Map<@Nullable Object, @Nullable Object>) object();
  }

  @PyMethod("(self, /)")
  public int __len__() {
    return java(map()::size);
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    return new PyJavaIterator(java(() -> map().keySet().iterator()));
  }

  @PyMethod("(self, key, /)")
  public boolean __contains__(Object key) {
    Object plain = plain(key);
    return java(() -> map().containsKey(plain));
  }

  @PyMethod("(self, key, /)")
  public Object __getitem__(Object key) {
    Object value = find(key);
    if (value == null) {
      throw Errors.keyError(key);
    }
    return value;
  }

  /// The value of a key, or a default.
  @PyMethod("(self, key, default=None, /)")
  public Object get(Object key, Object otherwise) {
    Object value = find(key);
    return value == null ? otherwise : value;
  }

  private @Nullable Object find(Object key) {
    Object plain = plain(key);
    Object value = java(() -> map().get(plain));
    return value == null && !java(() -> map().containsKey(plain)) ? null : python(value);
  }

  @PyMethod("(self, key, value, /)")
  public void __setitem__(Object key, Object value) {
    Object plainKey = plain(key);
    Object plainValue = plain(value);
    java(() -> map().put(plainKey, plainValue));
  }

  @PyMethod("(self, key, /)")
  public void __delitem__(Object key) {
    Object plain = plain(key);
    if (!java(() -> map().containsKey(plain))) {
      throw Errors.keyError(key);
    }
    java(() -> map().remove(plain));
  }

  /// The keys.
  @PyMethod("(self, /)")
  public Object keys() {
    return python(java(map()::keySet));
  }

  /// The keys with their values, as pairs.
  @PyMethod("(self, /)")
  public Object items() {
    PyList items = new PyList();
    java(
        () -> {
          for (Map.Entry<?, ?> e : map().entrySet()) {
            items.add(PyTuple.of(python(e.getKey()), python(e.getValue())));
          }
          return null;
        });
    return items;
  }
}
