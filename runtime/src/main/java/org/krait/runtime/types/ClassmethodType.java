package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.PyClassmethod;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/// Convert a function to be a class method.
///
/// A class method receives the class as implicit first argument,
/// just like an instance method receives the instance.
/// To declare a class method, use this idiom:
///
///   class C:
///       @classmethod
///       def f(cls, arg1, arg2, argN):
///           ...
///
/// It can be called either on the class (e.g. C.f()) or on an instance
/// (e.g. C().f()).  The instance is ignored except for its class.
/// If a class method is called for a derived class, the derived class
/// object is passed as the implied first argument.
///
/// Class methods are different than C++ or Java static methods.
/// If you want those, see the staticmethod builtin.
@PyTypeSpec(
    name = "classmethod",
    instances = PyClassmethod.class,
    signature = "(function, /)",
    dict = true)
final class ClassmethodType {
  private ClassmethodType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyClassmethod(cls, PySingleton.NONE);
  }

  @org.krait.annotations.PyMethod("(self, function, /)")
  static void __init__(PyClassmethod self, Object function) {
    self.setCallable(function);
    WrappedAttributes.copy(function, self);
  }

  @org.krait.annotations.PyMethod("(self, /)")
  static Object __repr__(PyClassmethod self) {
    return PyStr.ofJava("<classmethod(" + Representation.javaRepr(self.callable()) + ")>");
  }

  @org.krait.annotations.PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyClassmethod self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    Object type = owner == PySingleton.NONE ? Types.of(instance) : owner;
    return new PyMethod(self.callable(), type);
  }

  @PyClassMethod(value = "(cls, object, /)", doc = "")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyGetter(value = "__func__", member = true)
  static Object func(PyClassmethod self) {
    return self.callable();
  }

  @PyGetter(value = "__wrapped__", member = true)
  static Object wrapped(PyClassmethod self) {
    return self.callable();
  }

  @PyGetter("__isabstractmethod__")
  static boolean isAbstract(PyClassmethod self) {
    return WrappedAttributes.isAbstract(self.callable());
  }

  @PyGetter("__dict__")
  static Object dict(PyClassmethod self) {
    return self.dict();
  }

  @PyGetter("__annotations__")
  static Object annotations(PyClassmethod self) {
    return WrappedAttributes.cached(self, self.callable(), "__annotations__");
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyClassmethod self, Object value) {
    self.setAttribute("__annotations__", value);
  }

  @PyDeleter("__annotations__")
  static void deleteAnnotations(PyClassmethod self) {
    WrappedAttributes.delete(self, "__annotations__");
  }

  @PyGetter("__annotate__")
  static Object annotate(PyClassmethod self) {
    return WrappedAttributes.cached(self, self.callable(), "__annotate__");
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyClassmethod self, Object value) {
    self.setAttribute("__annotate__", value);
  }

  @PyDeleter("__annotate__")
  static void deleteAnnotate(PyClassmethod self) {
    WrappedAttributes.delete(self, "__annotate__");
  }
}
