package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyType.Flags;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The lazily computed annotations of a class (PEP 649, 749). */
// CPython: typeobject.c type_get_annotations, type_get_annotate
final class ClassAnnotations {
  private static final String CACHE = "__annotations_cache__";
  private static final String FUNCTION = "__annotate_func__";

  private ClassAnnotations() {}

  static Object get(PyType type) {
    if (!type.has(Flags.HEAP)) {
      throw missing(type, "__annotations__");
    }
    Object annotations = type.ownAttribute("__annotations__");
    if (annotations == null) {
      annotations = type.ownAttribute(CACHE);
    }
    if (annotations == null) {
      annotations = compute(type);
      type.setOwnAttribute(CACHE, annotations);
      return annotations;
    }
    Object get = Types.special(annotations, Special.GET);
    return get == null
        ? annotations
        : Dispatch.callSpecial(get, annotations, PySingleton.NONE, type);
  }

  private static Object compute(PyType type) {
    Object annotate = annotate(type);
    if (!(annotate instanceof PyCallable)) {
      return new PyDict();
    }
    Object result = Dispatch.call(annotate, 1L);
    if (!(result instanceof PyDict)) {
      throw Errors.typeError(
          "__annotate__ returned non-dict of type '" + Types.of(result).fullName() + "'");
    }
    return result;
  }

  static void set(PyType type, Object value) {
    requireMutable(type, "__annotations__");
    String key = type.ownAttribute("__annotations__") != null ? "__annotations__" : CACHE;
    type.setOwnAttribute(key, value);
    forgetFunction(type);
  }

  static void delete(PyType type) {
    requireMutable(type, "__annotations__");
    if (!type.deleteOwnAttribute("__annotations__") && !type.deleteOwnAttribute(CACHE)) {
      throw Errors.attributeError("__annotations__", type, "__annotations__");
    }
    forgetFunction(type);
  }

  private static void forgetFunction(PyType type) {
    type.deleteOwnAttribute(FUNCTION);
    type.deleteOwnAttribute("__annotate__");
  }

  static Object annotate(PyType type) {
    if (!type.has(Flags.HEAP)) {
      throw missing(type, "__annotate__");
    }
    Object annotate = type.ownAttribute("__annotate__");
    if (annotate == null) {
      annotate = type.ownAttribute(FUNCTION);
    }
    if (annotate == null) {
      type.setOwnAttribute(FUNCTION, PySingleton.NONE);
      return PySingleton.NONE;
    }
    return Dispatch.bind(annotate, null, type);
  }

  static void setAnnotate(PyType type, Object value) {
    requireMutable(type, "__annotate__");
    if (value != PySingleton.NONE && Types.special(value, Special.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    type.setOwnAttribute(FUNCTION, value);
    if (value != PySingleton.NONE) {
      type.deleteOwnAttribute(CACHE);
    }
  }

  private static void requireMutable(PyType type, String attribute) {
    if (!type.has(Flags.MUTABLE)) {
      throw Errors.typeError(
          "cannot set '" + attribute + "' attribute of immutable type '" + type.fullName() + "'");
    }
  }

  private static PyException missing(PyType type, String name) {
    return Errors.attributeError(
        "type object '" + type.fullName() + "' has no attribute '" + name + "'", type, name);
  }
}
