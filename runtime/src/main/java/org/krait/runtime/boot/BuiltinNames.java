package org.krait.runtime.boot;

import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/** The types, exceptions and constants among the built-in names. No type is touched here. */
// CPython: bltinmodule.c _PyBuiltin_Init
final class BuiltinNames {
  private BuiltinNames() {}

  static void addTo(PyDict names) {
    names.put("None", PySingleton.NONE);
    names.put("Ellipsis", PySingleton.ELLIPSIS);
    names.put("NotImplemented", PySingleton.NOT_IMPLEMENTED);
    names.put("False", false);
    names.put("True", true);
    names.put("bool", BuiltinTypes.BOOL);
    names.put("memoryview", BuiltinTypes.MEMORYVIEW);
    names.put("bytearray", BuiltinTypes.BYTEARRAY);
    names.put("bytes", BuiltinTypes.BYTES);
    names.put("classmethod", BuiltinTypes.CLASSMETHOD);
    names.put("complex", BuiltinTypes.COMPLEX);
    names.put("dict", BuiltinTypes.DICT);
    names.put("enumerate", declared("PyEnumerate"));
    names.put("filter", declared("PyFilter"));
    names.put("float", BuiltinTypes.FLOAT);
    names.put("frozenset", BuiltinTypes.FROZENSET);
    names.put("property", BuiltinTypes.PROPERTY);
    names.put("int", BuiltinTypes.INT);
    names.put("list", BuiltinTypes.LIST);
    names.put("map", declared("PyMap"));
    names.put("object", BuiltinTypes.OBJECT);
    names.put("range", BuiltinTypes.RANGE);
    names.put("reversed", declared("PyReversed"));
    names.put("set", BuiltinTypes.SET);
    names.put("slice", BuiltinTypes.SLICE);
    names.put("staticmethod", BuiltinTypes.STATICMETHOD);
    names.put("str", BuiltinTypes.STR);
    names.put("super", BuiltinTypes.SUPER);
    names.put("tuple", BuiltinTypes.TUPLE);
    names.put("type", BuiltinTypes.TYPE);
    names.put("zip", declared("PyZip"));
    for (String name : BuiltinExceptions.names()) {
      names.put(name, BuiltinExceptions.of(name));
    }
    names.put("EnvironmentError", BuiltinExceptions.OS_ERROR);
    names.put("IOError", BuiltinExceptions.OS_ERROR);
  }

  private static PyType declared(String simpleName) {
    return PyType.builtin("org.krait.runtime.types." + simpleName);
  }
}
