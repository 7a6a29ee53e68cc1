package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/// The type of the None singleton.
@PyTypeSpec(
    name = "NoneType",
    instances = PySingleton.class,
    signature = "()",
    subclassable = false,
    objectSlots = "__eq__")
final class NoneType {
  private NoneType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (args.length + kwargs.size() > 0) {
      throw Errors.typeError("NoneType takes no arguments");
    }
    return PySingleton.NONE;
  }

  @PyMethod("(self, /)")
  static Object __repr__(PySingleton self) {
    return self.toString();
  }

  @PyMethod("(self, /)")
  static boolean __bool__(PySingleton self) {
    return false;
  }

  @PyMethod("(self, /)")
  static long __hash__(PySingleton self) {
    return 0xFCA86420L;
  }
}
