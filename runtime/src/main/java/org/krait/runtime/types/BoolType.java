package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.PyType;

/// Returns True when the argument is true, False otherwise.
/// The builtins True and False are the only two instances of the class bool.
/// The class bool is a subclass of the class int, and cannot be subclassed.
@PyTypeSpec(
    name = "bool",
    instances = Boolean.class,
    base = IntType.class,
    signature = "(object=False, /)",
    subclassable = false,
    pattern = PyTypeSpec.Pattern.SELF)
public final class BoolType {
  private BoolType() {}

  @PyNew("(cls, object=False, /)")
  static Object __new__(PyType cls, boolean object) {
    return object;
  }

  @PyMethod("(self, /)")
  static String __repr__(Boolean self) {
    return self ? "True" : "False";
  }

  @PyMethod("(self, /)")
  static Object __invert__(Boolean self) {
    Deprecations.warn(
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns"
            + " the bitwise inversion of the underlying int object and is usually not what you expect"
            + " from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you"
            + " really want the bitwise inversion of the underlying int.");
    return IntType.__invert__(self);
  }

  @PyMethod("(self, value, /)")
  static Object __and__(Boolean self, Object value) {
    return value instanceof Boolean b ? (Object) (self & b) : IntType.__and__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __rand__(Boolean self, Object value) {
    return value instanceof Boolean b ? (Object) (self & b) : IntType.__rand__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __xor__(Boolean self, Object value) {
    return value instanceof Boolean b ? (Object) (self ^ b) : IntType.__xor__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __rxor__(Boolean self, Object value) {
    return value instanceof Boolean b ? (Object) (self ^ b) : IntType.__rxor__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __or__(Boolean self, Object value) {
    return value instanceof Boolean b ? (Object) (self | b) : IntType.__or__(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(Boolean self, Object value) {
    return value instanceof Boolean b ? (Object) (self | b) : IntType.__ror__(self, value);
  }
}
