package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/// The type of the NoDefault singleton.
@PyTypeSpec(
    name = "NoDefaultType",
    instances = PySingleton.class,
    signature = "()",
    subclassable = false)
final class NoDefaultType {
  private NoDefaultType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length + kwargs.size() > 0) {
      throw Errors.typeError("NoDefaultType takes no arguments");
    }
    return PySingleton.NO_DEFAULT;
  }

  @PyMethod("(self, /)")
  static Object __repr__(PySingleton self) {
    return self.toString();
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PySingleton self) {
    return "NoDefault";
  }
}
