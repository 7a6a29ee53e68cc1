package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;

/** The full names of modules that are imported relative to a package. */
// CPython: import.c resolve_name
final class RelativeNames {
  private RelativeNames() {}

  static String resolve(Interpreter interpreter, String name, Object globals, int level) {
    String base = packageName(interpreter, Importing.namespace(globals));
    if (base.isEmpty()) {
      throw new PyException(
          "ImportError", "attempted relative import with no known parent package");
    }
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw new PyException("ImportError", "attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  private static String packageName(Interpreter interpreter, PyDict globals) {
    Object named = present(globals.get("__package__"));
    Object spec = present(globals.get("__spec__"));
    if (named != null) {
      if (!PyStr.isStr(named)) {
        throw Errors.typeError("package must be a string");
      }
      checkParent(interpreter, named, spec);
      return named.toString();
    }
    if (spec != null) {
      Object parent = Attributes.get(spec, "parent");
      if (!PyStr.isStr(parent)) {
        throw Errors.typeError("__spec__.parent must be a string");
      }
      return parent.toString();
    }
    return fromName(interpreter, globals);
  }

  private static void checkParent(Interpreter interpreter, Object named, @Nullable Object spec) {
    if (spec == null) {
      return;
    }
    Object parent = Attributes.get(spec, "parent");
    if (!Equality.equal(named, parent)) {
      Warnings.warn(
          interpreter,
          "DeprecationWarning",
          "__package__ != __spec__.parent ("
              + Representation.javaRepr(named)
              + " != "
              + Representation.javaRepr(parent)
              + ")");
    }
  }

  private static String fromName(Interpreter interpreter, PyDict globals) {
    Warnings.warn(
        interpreter,
        "ImportWarning",
        "can't resolve package from __spec__ or __package__, falling back on __name__ and"
            + " __path__");
    Object name = globals.get("__name__");
    if (name == null) {
      throw Errors.keyError("'__name__' not in globals");
    }
    if (!PyStr.isStr(name)) {
      throw Errors.typeError("__name__ must be a string");
    }
    String text = name.toString();
    if (globals.get("__path__") != null) {
      return text;
    }
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(0, dot);
  }

  private static @Nullable Object present(@Nullable Object value) {
    return value == PySingleton.NONE ? null : value;
  }
}
