package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInterpolation;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.TemplateTypes;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/// Interpolation object
@PyTypeSpec(
    name = "Interpolation",
    module = "string.templatelib",
    instances = PyInterpolation.class,
    subclassable = false)
final class InterpolationType {
  @PyConstant("__match_args__")
  static final Object MATCH_ARGS = PyTuple.of("value", "expression", "conversion", "format_spec");

  private InterpolationType() {}

  // CPython: interpolationobject.c interpolation_new_impl
  @PyNew("(cls, value, expression='', conversion=None, format_spec='')")
  static Object __new__(
      PyType cls, Object value, Object expression, Object conversion, Object formatSpec) {
    checkStr(expression, "expression");
    if (conversion != PySingleton.NONE) {
      checkStr(conversion, "conversion");
      String c = PyStr.toJava(conversion);
      if (!c.equals("s") && !c.equals("a") && !c.equals("r")) {
        throw Errors.valueError(
            "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
      }
    }
    checkStr(formatSpec, "format_spec");
    return new PyInterpolation(value, expression, conversion, formatSpec);
  }

  private static void checkStr(Object value, String parameter) {
    if (!PyStr.isStr(value)) {
      throw Errors.typeError(
          "Interpolation() argument '"
              + parameter
              + "' must be str, not "
              + Types.of(value).fullName());
    }
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyInterpolation self) {
    return PyStr.ofJava(
        "Interpolation("
            + Representation.javaRepr(self.value())
            + ", "
            + Representation.javaRepr(self.expression())
            + ", "
            + Representation.javaRepr(self.conversion())
            + ", "
            + Representation.javaRepr(self.formatSpec())
            + ")");
  }

  /// __reduce__() -> (cls, state)
  @PyMethod("(self, /)")
  static Object __reduce__(PyInterpolation self) {
    return PyTuple.of(
        TemplateTypes.INTERPOLATION,
        PyTuple.of(self.value(), self.expression(), self.conversion(), self.formatSpec()));
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// Value
  @PyGetter(member = true)
  static Object value(PyInterpolation self) {
    return self.value();
  }

  /// Expression
  @PyGetter(member = true)
  static Object expression(PyInterpolation self) {
    return self.expression();
  }

  /// Conversion
  @PyGetter(member = true)
  static Object conversion(PyInterpolation self) {
    return self.conversion();
  }

  /// Format specifier
  @PyGetter(value = "format_spec", member = true)
  static Object formatSpec(PyInterpolation self) {
    return self.formatSpec();
  }
}
