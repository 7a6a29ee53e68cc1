package org.krait.runtime.types;

import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.ModuleAttributes;

/// Create a module object.
///
/// The name must be a string; the optional doc argument can have any type.
@PyTypeSpec(
    name = "module",
    instances = PyModule.class,
    signature = "(name, doc=None)",
    dict = true,
    weakref = true)
final class ModuleType {
  private ModuleType() {}

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyModule(cls);
  }

  @PyMethod("(self, name, doc=None)")
  static void __init__(PyModule self, Object name, Object doc) {
    if (!PyStr.isStr(name)) {
      throw Arguments.unfit("module", "argument 'name'", "str", name);
    }
    self.initialize(name, doc);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyModule self) {
    return Attributes.callMethod(Imports.module("_frozen_importlib"), "_module_repr", self);
  }

  @PyMethod("(self, name, /)")
  static Object __getattribute__(PyModule self, Object name) {
    return ModuleAttributes.get(self, Attributes.name(name));
  }

  @PyMethod(value = "(self, /)", doc = "__dir__() -> list\nspecialized dir() implementation")
  static Object __dir__(PyModule self) {
    Object dir = self.attribute("__dir__");
    return dir != null ? Dispatch.call(dir) : PyList.of(Iteration.toArray(self.dict()));
  }

  @PyGetter(value = "__dict__", member = true)
  static Object dict(PyModule self) {
    return self.dict();
  }

  // CPython: moduleobject.c module_get_annotations
  @PyGetter("__annotations__")
  static Object annotations(PyModule self) {
    Object known = self.attribute("__annotations__");
    if (known != null) {
      return known;
    }
    Object annotate = self.attribute("__annotate__");
    Object computed = new PyDict();
    if (annotate instanceof PyCallable) {
      computed = Dispatch.call(annotate, 1L);
      if (!(computed instanceof PyDict)) {
        throw Errors.typeError(
            "__annotate__ returned non-dict of type '" + Types.of(computed).fullName() + "'");
      }
    }
    if (!isInitializing(self)) {
      self.setAttribute("__annotations__", computed);
    }
    return computed;
  }

  private static boolean isInitializing(PyModule self) {
    return ModuleAttributes.isInitializing(self.attribute("__spec__"));
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyModule self, Object value) {
    self.setAttribute("__annotations__", value);
    self.deleteAttribute("__annotate__");
  }

  @PyDeleter("__annotations__")
  static void deleteAnnotations(PyModule self) {
    if (!self.deleteAttribute("__annotations__")) {
      throw Errors.attributeError("__annotations__", self, "__annotations__");
    }
    self.deleteAttribute("__annotate__");
  }

  @PyGetter("__annotate__")
  static Object annotate(PyModule self) {
    Object annotate = self.attribute("__annotate__");
    if (annotate == null) {
      self.setAttribute("__annotate__", PySingleton.NONE);
      return PySingleton.NONE;
    }
    return annotate;
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyModule self, Object value) {
    if (value != PySingleton.NONE && Types.special(value, Special.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    self.setAttribute("__annotate__", value);
    if (value != PySingleton.NONE) {
      self.deleteAttribute("__annotations__");
    }
  }

  @PyDeleter("__annotate__")
  static void deleteAnnotate(PyModule self) {
    throw Errors.typeError("cannot delete __annotate__ attribute");
  }
}
