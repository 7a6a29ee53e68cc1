package org.krait.runtime.ops;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** Modules that Java code needs, imported as Python code would. */
public final class Modules {
  private Modules() {}

  /** The module of this name, imported at first use. */
  public static Object imported(String name) {
    Interpreter interpreter = ThreadState.current().interpreter();
    Object module = interpreter.modules().get(name);
    if (module == null) {
      Dispatch.call(interpreter.builtins().get("__import__"), name);
      module = interpreter.modules().get(name);
    }
    return module;
  }
}
