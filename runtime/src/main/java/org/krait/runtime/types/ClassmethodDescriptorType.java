package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyClassmethodDescriptor;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** Class methods of built-in types as they stand in the type. */
@PyTypeSpec(
    name = "classmethod_descriptor",
    instances = PyClassmethodDescriptor.class,
    subclassable = false,
    instantiable = false)
final class ClassmethodDescriptorType {
  private ClassmethodDescriptorType() {}

  @PyMethod("(self, /)")
  static Object __repr__(PyClassmethodDescriptor self) {
    return "<method '" + self.member().name() + "' of '" + self.owner().fullName() + "' objects>";
  }

  // CPython: descrobject.c classmethoddescr_call
  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyClassmethodDescriptor self, Object[] args, PyDict kwargs) {
    if (args.length == 0) {
      throw Errors.typeError(
          "descriptor '"
              + self.member().name()
              + "' of '"
              + self.owner().name()
              + "' object needs an argument");
    }
    Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
    return Dispatch.call(self.bind(checkedType(self, args[0])), rest, kwargs);
  }

  // CPython: descrobject.c classmethod_get
  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyClassmethodDescriptor self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    Object type = owner == PySingleton.NONE ? Types.of(instance) : owner;
    return self.bind(checkedType(self, type));
  }

  private static PyType checkedType(PyClassmethodDescriptor self, Object type) {
    String start =
        "descriptor '" + self.member().name() + "' for type '" + self.owner().fullName() + "' ";
    if (!(type instanceof PyType t)) {
      throw Errors.typeError(
          start + "needs a type, not a '" + Types.of(type).fullName() + "' as arg 2");
    }
    if (!t.isSubtypeOf(self.owner())) {
      throw Errors.typeError(
          "descriptor '"
              + self.member().name()
              + "' requires a subtype of '"
              + self.owner().fullName()
              + "' but received '"
              + t.fullName()
              + "'");
    }
    return t;
  }

  @PyGetter(value = "__objclass__", member = true)
  static Object objclass(PyClassmethodDescriptor self) {
    return self.owner();
  }

  @PyGetter(value = "__name__", member = true)
  static Object name(PyClassmethodDescriptor self) {
    return self.member().name();
  }

  @PyGetter("__doc__")
  static Object doc(PyClassmethodDescriptor self) {
    return DescriptorText.doc(self.member());
  }

  @PyGetter("__qualname__")
  static Object qualname(PyClassmethodDescriptor self) {
    return DescriptorText.qualname(self.owner(), self.member().name());
  }

  @PyGetter("__text_signature__")
  static Object textSignature(PyClassmethodDescriptor self) {
    return DescriptorText.signature(self.member());
  }
}
