package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Representation;

/// Create a function object.
///
///   code
///     a code object
///   globals
///     the globals dictionary
///   name
///     a string that overrides the name from the code object
///   argdefs
///     a tuple that specifies the default argument values
///   closure
///     a tuple that supplies the bindings for free variables
///   kwdefaults
///     a dictionary that specifies the default keyword argument values
@PyTypeSpec(
    name = "function",
    instances = PyFunction.class,
    subclassable = false,
    dict = true,
    weakref = true,
    signature = "(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)")
final class FunctionType {
  private FunctionType() {}

  @PyNew("(cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
  static Object __new__(
      PyType cls,
      PyCode code,
      PyDict globals,
      Object name,
      Object argdefs,
      Object closure,
      Object kwdefaults) {
    return FunctionConstruction.make(code, globals, name, argdefs, closure, kwdefaults);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyFunction self) {
    return PyStr.ofJava(
        "<function " + self.qualname() + " at " + Representation.address(self) + ">");
  }

  @PyMethod("(self, /, *args, **kwargs)")
  static Object __call__(PyFunction self, Object[] args, PyDict kwargs) {
    return Dispatch.call(self, args, kwargs);
  }

  @PyMethod("(self, instance, owner=None, /)")
  static Object __get__(PyFunction self, Object instance, Object owner) {
    DescriptorGet.check(instance, owner);
    return instance == PySingleton.NONE && owner != Types.of(PySingleton.NONE)
        ? self
        : new org.krait.runtime.function.PyMethod(self, instance);
  }

  @PyGetter(value = "__closure__", member = true)
  static Object closure(PyFunction self) {
    return orNone(self.closureTuple());
  }

  @PyGetter(value = "__doc__", member = true)
  static Object doc(PyFunction self) {
    return self.doc();
  }

  @PySetter("__doc__")
  static void setDoc(PyFunction self, Object value) {
    self.setDoc(value);
  }

  @PyDeleter("__doc__")
  static void deleteDoc(PyFunction self) {
    self.setDoc(PySingleton.NONE);
  }

  @PyGetter(value = "__globals__", member = true)
  static Object globals(PyFunction self) {
    return self.globals();
  }

  @PyGetter(value = "__module__", member = true)
  static Object module(PyFunction self) {
    return self.module();
  }

  @PySetter("__module__")
  static void setModule(PyFunction self, Object value) {
    self.setModule(value);
  }

  @PyDeleter("__module__")
  static void deleteModule(PyFunction self) {
    self.setModule(PySingleton.NONE);
  }

  @PyGetter(value = "__builtins__", member = true)
  static Object builtins(PyFunction self) {
    return self.builtins();
  }

  @PyGetter("__code__")
  static Object code(PyFunction self) {
    return self.code();
  }

  // CPython: funcobject.c func_set_code
  @PySetter("__code__")
  static void setCode(PyFunction self, Object value) {
    if (!(value instanceof PyCode code)) {
      throw notCode();
    }
    int captured = self.closure().length;
    if (code.freeCount() != captured) {
      throw Errors.valueError(
          self.name()
              + "() requires a code object with "
              + captured
              + " free vars, not "
              + code.freeCount());
    }
    if (((code.heading().flags() ^ self.code().heading().flags()) & CodeHeading.RESUMABLE) != 0) {
      Deprecations.warn(
          "Assigning a code object of non-matching type is deprecated"
              + " (e.g., from a generator to a plain function)");
    }
    self.setCode(code);
  }

  @PyDeleter("__code__")
  static void deleteCode(PyFunction self) {
    throw notCode();
  }

  private static PyException notCode() {
    return Errors.typeError("__code__ must be set to a code object");
  }

  @PyGetter("__defaults__")
  static Object defaults(PyFunction self) {
    return orNone(self.defaults());
  }

  @PySetter("__defaults__")
  static void setDefaults(PyFunction self, Object value) {
    if (value != PySingleton.NONE && !(value instanceof PyTuple)) {
      throw Errors.typeError("__defaults__ must be set to a tuple object");
    }
    self.setDefaults(value instanceof PyTuple t ? t : null);
  }

  @PyDeleter("__defaults__")
  static void deleteDefaults(PyFunction self) {
    self.setDefaults(null);
  }

  @PyGetter("__kwdefaults__")
  static Object kwdefaults(PyFunction self) {
    return orNone(self.keywordDefaults());
  }

  @PySetter("__kwdefaults__")
  static void setKwdefaults(PyFunction self, Object value) {
    if (value != PySingleton.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__kwdefaults__ must be set to a dict object");
    }
    self.setKeywordDefaults(value instanceof PyDict d ? d : null);
  }

  @PyDeleter("__kwdefaults__")
  static void deleteKwdefaults(PyFunction self) {
    self.setKeywordDefaults(null);
  }

  /// Dict of annotations in a function object.
  @PyGetter("__annotations__")
  static Object annotations(PyFunction self) {
    return FunctionAnnotations.get(self);
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyFunction self, Object value) {
    FunctionAnnotations.set(self, value);
  }

  @PyDeleter("__annotations__")
  static void deleteAnnotations(PyFunction self) {
    FunctionAnnotations.set(self, PySingleton.NONE);
  }

  /// Get the code object for a function.
  @PyGetter("__annotate__")
  static Object annotate(PyFunction self) {
    return orNone(self.annotate());
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyFunction self, Object value) {
    FunctionAnnotations.setAnnotate(self, value);
  }

  @PyDeleter("__annotate__")
  static void deleteAnnotate(PyFunction self) {
    throw Errors.typeError("__annotate__ cannot be deleted");
  }

  @PyGetter("__dict__")
  static Object dict(PyFunction self) {
    return self.dict();
  }

  @PySetter("__dict__")
  static void setDict(PyFunction self, Object value) {
    if (!(value instanceof PyDict dict)) {
      throw Errors.typeError(
          "__dict__ must be set to a dictionary, not a '" + Types.of(value).fullName() + "'");
    }
    self.setDict(dict);
  }

  @PyDeleter("__dict__")
  static void deleteDict(PyFunction self) {
    throw Errors.typeError("cannot delete __dict__");
  }

  @PyGetter("__name__")
  static Object name(PyFunction self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyFunction self, Object value) {
    self.setName(checkedStr(value, "__name__"));
  }

  @PyDeleter("__name__")
  static void deleteName(PyFunction self) {
    throw notStr("__name__");
  }

  @PyGetter("__qualname__")
  static Object qualname(PyFunction self) {
    return self.qualname();
  }

  @PySetter("__qualname__")
  static void setQualname(PyFunction self, Object value) {
    self.setQualname(checkedStr(value, "__qualname__"));
  }

  @PyDeleter("__qualname__")
  static void deleteQualname(PyFunction self) {
    throw notStr("__qualname__");
  }

  /// Get the declared type parameters for a function.
  @PyGetter("__type_params__")
  static Object typeParams(PyFunction self) {
    return self.typeParameters();
  }

  @PySetter("__type_params__")
  static void setTypeParams(PyFunction self, Object value) {
    if (!(value instanceof PyTuple tuple)) {
      throw notTypeParams();
    }
    self.setTypeParameters(tuple);
  }

  @PyDeleter("__type_params__")
  static void deleteTypeParams(PyFunction self) {
    throw notTypeParams();
  }

  private static PyException notTypeParams() {
    return Errors.typeError("__type_params__ must be set to a tuple");
  }

  static Object checkedStr(Object value, String attribute) {
    if (!PyStr.isStr(value)) {
      throw notStr(attribute);
    }
    return value;
  }

  static PyException notStr(String attribute) {
    return Errors.typeError(attribute + " must be set to a string object");
  }

  static Object orNone(@Nullable Object value) {
    return value == null ? PySingleton.NONE : value;
  }
}
