package org.krait.runtime.types;

import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** The annotations of a function, computed at the first request (PEP 649). */
// CPython: funcobject.c func_get_annotation_dict
final class FunctionAnnotations {
  private static final long FORMAT_VALUE = 1;

  private FunctionAnnotations() {}

  static Object get(PyFunction function) {
    Object annotations = function.annotations();
    if (annotations == null) {
      Object annotate = function.annotate();
      annotations =
          annotate == null || annotate == PySingleton.NONE ? new PyDict() : computed(annotate);
      function.setAnnotations(annotations);
    }
    return annotations;
  }

  private static PyDict computed(Object annotate) {
    Object result = Dispatch.call(annotate, FORMAT_VALUE);
    if (!(result instanceof PyDict dict)) {
      throw Errors.typeError(
          "__annotate__ returned non-dict of type '" + Types.of(result).fullName() + "'");
    }
    return dict;
  }

  /** Replaces the annotations; None deletes them. */
  static void set(PyFunction function, Object value) {
    if (value != PySingleton.NONE && !(value instanceof PyDict)) {
      throw Errors.typeError("__annotations__ must be set to a dict object");
    }
    function.setAnnotations(value == PySingleton.NONE ? null : value);
    function.setAnnotate(null);
  }

  static void setAnnotate(PyFunction function, Object value) {
    if (value == PySingleton.NONE) {
      function.setAnnotate(null);
      return;
    }
    if (Types.special(value, Special.CALL) == null) {
      throw Errors.typeError("__annotate__ must be callable or None");
    }
    function.setAnnotate(value);
    function.setAnnotations(null);
  }
}
