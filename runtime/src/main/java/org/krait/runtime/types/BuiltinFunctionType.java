package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** Functions of modules written in Java, and methods of built-in types bound to an instance. */
@PyTypeSpec(
    name = "builtin_function_or_method",
    instances = PyBuiltinFunction.class,
    subclassable = false,
    instantiable = false,
    weakref = true)
final class BuiltinFunctionType {
  private BuiltinFunctionType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyBuiltinFunction self) {
    Object owner = self.self();
    if (owner == null || !isBound(self)) {
      return "<built-in function " + self.member().name() + ">";
    }
    return "<built-in method "
        + self.member().name()
        + " of "
        + Types.of(owner).fullName()
        + " object at "
        + Representation.address(owner)
        + ">";
  }

  @PyMethod("(self, /)")
  static long __hash__(PyBuiltinFunction self) {
    return System.identityHashCode(self.self()) * 31L + self.member().name().hashCode();
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyBuiltinFunction self, Object value) {
    if (!(value instanceof PyBuiltinFunction other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return self.binding() == other.binding()
        && self.id() == other.id()
        && self.self() == other.self();
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyBuiltinFunction self, Object[] args, PyDict kwargs) {
    return Dispatch.call(self, args, kwargs);
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyBuiltinFunction self) {
    if (!isBound(self)) {
      return self.member().name();
    }
    Object getattr = Attributes.get(Imports.module("builtins"), "getattr");
    return PyTuple.of(getattr, PyTuple.of(self.self(), self.member().name()));
  }

  /** Whether the function is a method of an instance or type, and not a module's. */
  private static boolean isBound(PyBuiltinFunction self) {
    return self.module() == null && self.self() != null;
  }

  @PyGetter(value = "__module__", member = true)
  static Object module(PyBuiltinFunction self) {
    return self.module() == null ? PySingleton.NONE : self.binding().name();
  }

  @PyGetter("__self__")
  static Object self(PyBuiltinFunction self) {
    if (self.module() != null) {
      return self.module();
    }
    return self.self() == null ? PySingleton.NONE : self.self();
  }

  @PyGetter("__name__")
  static Object name(PyBuiltinFunction self) {
    return PyStr.ofJava(self.member().name());
  }

  @PyGetter("__qualname__")
  static Object qualname(PyBuiltinFunction self) {
    if (!isBound(self)) {
      return self.member().name();
    }
    return self.self() instanceof org.krait.runtime.object.PyType t
        ? DescriptorText.qualname(t, self.member().name())
        : DescriptorText.qualname(Types.of(self.self()), self.member().name());
  }

  @PyGetter("__doc__")
  static Object doc(PyBuiltinFunction self) {
    return DescriptorText.doc(self.member());
  }

  @PyGetter("__text_signature__")
  static Object textSignature(PyBuiltinFunction self) {
    return DescriptorText.signature(self.member());
  }
}
