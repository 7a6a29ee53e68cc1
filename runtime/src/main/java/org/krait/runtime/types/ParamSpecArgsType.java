package org.krait.runtime.types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyParamSpec;
import org.krait.runtime.object.PyParamSpecPart;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/// The args for a ParamSpec object.
///
/// Given a ParamSpec object P, P.args is an instance of ParamSpecArgs.
///
/// ParamSpecArgs objects have a reference back to their ParamSpec::
///
///     >>> P = ParamSpec("P")
///     >>> P.args.__origin__ is P
///     True
///
/// This type is meant for runtime introspection and has no special meaning
/// to static type checkers.
///
@PyTypeSpec(
    name = "ParamSpecArgs",
    module = "typing",
    instances = PyParamSpecPart.class,
    subclassable = false,
    weakref = true)
final class ParamSpecArgsType {
  /** Parts are compared, not hashed. */
  @PyConstant("__hash__")
  static final Object HASH = PySingleton.NONE;

  private ParamSpecArgsType() {}

  @PyNew(value = "(cls, origin)", parsedAs = "paramspecargs()")
  static Object __new__(PyType cls, Object origin) {
    return new PyParamSpecPart(cls, origin);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyParamSpecPart self) {
    String origin =
        self.origin() instanceof PyParamSpec p ? p.name() : Representation.javaRepr(self.origin());
    return PyStr.ofJava(origin + ".args");
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyParamSpecPart self, Object value) {
    return value instanceof PyParamSpecPart other && other.type() == self.type()
        ? Equality.compare(self.origin(), other.origin())
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  static Object __mro_entries__(PyParamSpecPart self, Object object) {
    throw Errors.typeError("Cannot subclass an instance of ParamSpecArgs");
  }

  @PyGetter(value = "__origin__", member = true)
  static Object origin(PyParamSpecPart self) {
    return self.origin();
  }
}
