package org.krait.stdlib._functools;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;

/// The type of the Placeholder singleton.
///
/// Used as a placeholder for partial arguments.
@PyTypeSpec(name = "_PlaceholderType", module = "functools", subclassable = false)
public final class PyPlaceholder implements PyObject {
  private static final PyType TYPE = PyType.builtin(PyPlaceholder.class);
  static final PyPlaceholder INSTANCE = new PyPlaceholder();

  private PyPlaceholder() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length > 0 || kwargs.size() > 0) {
      throw Errors.typeError("PlaceholderType takes no arguments");
    }
    return INSTANCE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("(self, /)")
  Object __repr__() {
    return "Placeholder";
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __reduce__() {
    return "Placeholder";
  }
}
