package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/// The type of the NotImplemented singleton.
@PyTypeSpec(
    name = "NotImplementedType",
    instances = PySingleton.class,
    signature = "()",
    subclassable = false)
final class NotImplementedType {
  private NotImplementedType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length + kwargs.size() > 0) {
      throw Errors.typeError("NotImplementedType takes no arguments");
    }
    return PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  static Object __repr__(PySingleton self) {
    return self.toString();
  }

  @PyMethod("(self, /)")
  static boolean __bool__(PySingleton self) {
    throw Errors.typeError("NotImplemented should not be used in a boolean context");
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PySingleton self) {
    return self.toString();
  }
}
