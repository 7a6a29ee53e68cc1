package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStaticmethod;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Representation;

/// Convert a function to be a static method.
///
/// A static method does not receive an implicit first argument.
/// To declare a static method, use this idiom:
///
///      class C:
///          @staticmethod
///          def f(arg1, arg2, argN):
///              ...
///
/// It can be called either on the class (e.g. C.f()) or on an instance
/// (e.g. C().f()). Both the class and the instance are ignored, and
/// neither is passed implicitly as the first argument to the method.
///
/// Static methods in Python are similar to those found in Java or C++.
/// For a more advanced concept, see the classmethod builtin.
@PyTypeSpec(
    name = "staticmethod",
    instances = PyStaticmethod.class,
    signature = "(function, /)",
    dict = true)
final class StaticmethodType {
  private StaticmethodType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyStaticmethod(cls, PySingleton.NONE);
  }

  @PyMethod("(self, function, /)")
  static void __init__(PyStaticmethod self, Object function) {
    self.setCallable(function);
    WrappedAttributes.copy(function, self);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyStaticmethod self) {
    return PyStr.ofJava("<staticmethod(" + Representation.javaRepr(self.callable()) + ")>");
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyStaticmethod self, Object[] args, PyDict kwargs) {
    return Dispatch.call(self.callable(), args, kwargs);
  }

  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyStaticmethod self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    return self.callable();
  }

  @PyClassMethod(value = "(cls, object, /)", doc = "")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  @PyGetter(value = "__func__", member = true)
  static Object func(PyStaticmethod self) {
    return self.callable();
  }

  @PyGetter(value = "__wrapped__", member = true)
  static Object wrapped(PyStaticmethod self) {
    return self.callable();
  }

  @PyGetter("__isabstractmethod__")
  static boolean isAbstract(PyStaticmethod self) {
    return WrappedAttributes.isAbstract(self.callable());
  }

  @PyGetter("__dict__")
  static Object dict(PyStaticmethod self) {
    return self.dict();
  }

  @PyGetter("__annotations__")
  static Object annotations(PyStaticmethod self) {
    return WrappedAttributes.cached(self, self.callable(), "__annotations__");
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyStaticmethod self, Object value) {
    self.setAttribute("__annotations__", value);
  }

  @PyDeleter("__annotations__")
  static void deleteAnnotations(PyStaticmethod self) {
    WrappedAttributes.delete(self, "__annotations__");
  }

  @PyGetter("__annotate__")
  static Object annotate(PyStaticmethod self) {
    return WrappedAttributes.cached(self, self.callable(), "__annotate__");
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyStaticmethod self, Object value) {
    self.setAttribute("__annotate__", value);
  }

  @PyDeleter("__annotate__")
  static void deleteAnnotate(PyStaticmethod self) {
    WrappedAttributes.delete(self, "__annotate__");
  }
}
