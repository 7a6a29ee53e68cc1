package org.krait.stdlib._warnings;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/**
 * Where a warning is attributed to.
 *
 * @param filename the file, a str
 * @param line the line
 * @param module the module's name, a str
 * @param registry the module's {@code __warningregistry__}, or null
 * @param source the text of the line, a str, or null where it has to be looked for
 */
record WarningPlace(
    Object filename, int line, Object module, @Nullable PyDict registry, @Nullable Object source) {
  /** The place a number of calls above the one that warns. */
  // CPython: _warnings.c setup_context
  static WarningPlace above(
      Interpreter interpreter, int stackLevel, @Nullable PyTuple skipPrefixes) {
    Activation at = CallStack.innermost(ThreadState.current());
    boolean all = stackLevel <= 0 || at == null || isInternal(at);
    for (int level = stackLevel; --level > 0 && at != null; ) {
      at = all ? at.back : nextExternal(at, skipPrefixes);
    }
    PyDict globals = at == null ? moduleDict(interpreter.modules().get("sys")) : at.globals();
    Object registry = globals.get("__warningregistry__");
    if (!(registry instanceof PyDict)) {
      registry = new PyDict();
      globals.put("__warningregistry__", registry);
    }
    Object module = globals.get("__name__");
    return new WarningPlace(
        at == null ? "<sys>" : filename(at),
        at == null ? 0 : at.line(),
        module == null || !PyStr.isStr(module) ? "<string>" : module,
        (PyDict) registry,
        null);
  }

  private static PyDict moduleDict(@Nullable Object module) {
    return module instanceof org.krait.runtime.object.PyModule m ? m.dict() : new PyDict();
  }

  private static @Nullable Activation nextExternal(Activation from, @Nullable PyTuple prefixes) {
    Activation at = from.back;
    while (at != null && (isInternal(at) || isSkipped(at, prefixes))) {
      at = at.back;
    }
    return at;
  }

  private static boolean isInternal(Activation a) {
    String name = filename(a).toString();
    return name.contains("importlib") && name.contains("_bootstrap");
  }

  private static boolean isSkipped(Activation a, @Nullable PyTuple prefixes) {
    if (prefixes == null) {
      return false;
    }
    String name = filename(a).toString();
    for (Object prefix : prefixes.items()) {
      if (name.startsWith(prefix.toString())) {
        return true;
      }
    }
    return false;
  }

  private static Object filename(Activation a) {
    return a instanceof CodeActivation c ? PyStr.ofJava(c.code.heading().filename()) : "<unknown>";
  }

  /** The module that a file name stands for where none is given. */
  // CPython: _warnings.c normalize_module
  static Object moduleOf(String filename) {
    if (filename.isEmpty()) {
      return "<unknown>";
    }
    return PyStr.ofJava(
        filename.endsWith(".py") ? filename.substring(0, filename.length() - 3) : filename);
  }
}
