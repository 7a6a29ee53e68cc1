package org.krait.stdlib.sys;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** What {@code breakpoint()} calls: the function that PYTHONBREAKPOINT names. */
// CPython: sysmodule.c sys_breakpointhook
final class Breakpoints {
  private Breakpoints() {}

  static Object enter(Interpreter interpreter, Settings settings, Object[] args, PyDict kwargs) {
    String hook = settings.variable("PYTHONBREAKPOINT");
    if (hook == null) {
      hook = "pdb.set_trace";
    } else if (hook.equals("0")) {
      return PySingleton.NONE;
    }
    Object function = find(interpreter, hook);
    if (function == null) {
      Warnings.warn(
          interpreter,
          "RuntimeWarning",
          "Ignoring unimportable $PYTHONBREAKPOINT: \"" + hook + "\"");
      return PySingleton.NONE;
    }
    return Dispatch.call(function, args, kwargs);
  }

  private static @Nullable Object find(Interpreter interpreter, String hook) {
    int dot = hook.lastIndexOf('.');
    try {
      Object module = Imports.module(interpreter, dot < 0 ? "builtins" : hook.substring(0, dot));
      return Attributes.get(module, hook.substring(dot + 1));
    } catch (PyException e) {
      if (Exceptions.matches(e, "ImportError") || Exceptions.matches(e, "AttributeError")) {
        return null;
      }
      throw e;
    }
  }
}
