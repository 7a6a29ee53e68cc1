package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;

/** An exception type that a module written in Java makes for itself, such as {@code zlib.error}. */
// CPython: errors.c PyErr_NewException
public class ModuleException {
  private final PyType type;

  /** Makes the type {@code module.name}. */
  public ModuleException(String module, String name, PyType base) {
    this(module, name, base, null);
  }

  /** Makes the type {@code module.name} with a docstring. */
  public ModuleException(String module, String name, PyType base, @Nullable String doc) {
    PyDict attributes = new PyDict();
    attributes.put("__module__", module);
    if (doc != null) {
      attributes.put("__doc__", doc);
    }
    type = (PyType) Dispatch.call(BuiltinTypes.TYPE, name, PyTuple.of(base), attributes);
  }

  public PyType type() {
    return type;
  }

  /** An instance with a message, to throw. */
  public PyException of(Object message) {
    return new PyException(Dispatch.call(type, message));
  }
}
