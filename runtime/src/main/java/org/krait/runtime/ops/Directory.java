package org.krait.runtime.ops;

import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** The names that the default {@code __dir__} of objects and types list, unsorted. */
// CPython: typeobject.c object___dir___impl, type___dir___impl
public final class Directory {
  private Directory() {}

  /** The instance's own attributes and those of its class and bases. */
  public static Object[] ofObject(Object o) {
    PyDict names = new PyDict();
    Object own = Attributes.find(o, "__dict__");
    if (own instanceof PyDict attributes) {
      names.putAll(attributes);
    }
    Object cls = Attributes.find(o, "__class__");
    addClass(cls instanceof PyType t ? t : Types.of(o), names);
    return keys(names);
  }

  /** The attributes of a type and its bases. */
  public static Object[] ofType(PyType type) {
    PyDict names = new PyDict();
    addClass(type, names);
    return keys(names);
  }

  private static void addClass(PyType type, PyDict names) {
    for (PyType t : type.mro()) {
      names.putAll(t.attributes());
    }
  }

  private static Object[] keys(PyDict dict) {
    HashTable table = dict.table();
    Object[] keys = new Object[dict.size()];
    int n = 0;
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) != null) {
        keys[n++] = table.key(i);
      }
    }
    return keys;
  }
}
