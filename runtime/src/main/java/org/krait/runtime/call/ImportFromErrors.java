package org.krait.runtime.call;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.ShadowedModules;

/** The ImportError of a name that a module does not have, with what probably went wrong. */
// CPython: ceval.c _PyEval_ImportFrom
final class ImportFromErrors {
  private ImportFromErrors() {}

  static PyException of(Object module, @Nullable Object moduleName, String name) {
    boolean named = moduleName != null && PyStr.isStr(moduleName);
    String shown = named ? Representation.javaRepr(moduleName) : "'<unknown module name>'";
    Object spec = Attributes.find(module, "__spec__");
    Object origin = origin(module, spec);
    String cannot = "cannot import name '" + name + "' from ";
    String message;
    String advice =
        named
            ? ShadowedModules.advice(
                origin == null ? null : PyStr.toJava(origin), moduleName, isInitializing(spec))
            : null;
    if (advice != null) {
      message = cannot + shown + advice;
    } else if (isInitializing(spec)) {
      message =
          cannot
              + "partially initialized module "
              + shown
              + " (most likely due to a circular import) "
              + place(origin);
    } else {
      message = cannot + shown + " " + place(origin);
    }
    return new PyException(
        "ImportError",
        new Object[] {message},
        new Object[] {
          "name", named ? moduleName : "<unknown module name>",
          "path", origin == null ? PySingleton.NONE : origin,
          "name_from", name
        });
  }

  private static String place(@Nullable Object origin) {
    return origin == null ? "(unknown location)" : "(" + PyStr.toJava(origin) + ")";
  }

  private static @Nullable Object origin(Object module, @Nullable Object spec) {
    if (spec != null && spec != PySingleton.NONE) {
      Object hasLocation = Attributes.find(spec, "has_location");
      if (hasLocation != null && Truth.of(hasLocation)) {
        Object origin = Attributes.find(spec, "origin");
        if (origin != null && PyStr.isStr(origin)) {
          return origin;
        }
      }
    }
    Object file = Attributes.find(module, "__file__");
    return file != null && PyStr.isStr(file) ? file : null;
  }

  private static boolean isInitializing(@Nullable Object spec) {
    if (spec == null || spec == PySingleton.NONE) {
      return false;
    }
    Object initializing = Attributes.find(spec, "_initializing");
    return initializing != null && Truth.of(initializing);
  }
}
