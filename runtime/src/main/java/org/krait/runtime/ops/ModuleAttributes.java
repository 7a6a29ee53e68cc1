package org.krait.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Truth;

/** Reading attributes of modules: the namespace, then its {@code __getattr__} (PEP 562). */
// CPython: moduleobject.c _Py_module_getattro_impl
public final class ModuleAttributes {
  private ModuleAttributes() {}

  /** {@code module.name}. */
  public static Object get(PyModule module, String name) {
    Object found = Attributes.findGeneric(module, module.type(), name);
    if (found != null) {
      return found;
    }
    Object getattr = module.attribute("__getattr__");
    if (getattr != null) {
      return Dispatch.call(getattr, PyStr.ofJava(name));
    }
    throw Errors.attributeError(message(module, name), module, PyStr.ofJava(name));
  }

  private static String message(PyModule module, String name) {
    Object moduleName = module.attribute("__name__");
    if (moduleName == null || !PyStr.isStr(moduleName)) {
      return "module has no attribute '" + name + "'";
    }
    Object spec = module.attribute("__spec__");
    String plain = "module '" + moduleName + "' has no attribute '" + name + "'";
    String advice =
        ShadowedModules.advice(ShadowedModules.origin(spec), moduleName, isInitializing(spec));
    if (advice != null) {
      return plain + advice;
    }
    if (!isInitializing(spec)) {
      return isUninitializedSubmodule(spec, name)
          ? "cannot access submodule '"
              + name
              + "' of module '"
              + moduleName
              + "' (most likely due to a circular import)"
          : plain;
    }
    Object origin = Attributes.find(spec, "origin");
    String from = origin != null && PyStr.isStr(origin) ? " from '" + origin + "'" : "";
    return "partially initialized "
        + "module '"
        + moduleName
        + "'"
        + from
        + " has no attribute '"
        + name
        + "' (most likely due to a circular import)";
  }

  /** Whether a spec says that its module is being imported. */
  public static boolean isInitializing(@Nullable Object spec) {
    if (spec == null || spec == PySingleton.NONE) {
      return false;
    }
    Object flag = Attributes.find(spec, "_initializing");
    return flag != null && Truth.of(flag);
  }

  private static boolean isUninitializedSubmodule(@Nullable Object spec, String name) {
    if (spec == null || spec == PySingleton.NONE) {
      return false;
    }
    Object names = Attributes.find(spec, "_uninitialized_submodules");
    return names != null && Containment.contains(names, PyStr.ofJava(name));
  }
}
