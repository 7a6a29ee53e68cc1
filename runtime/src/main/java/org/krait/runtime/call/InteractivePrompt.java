package org.krait.runtime.call;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.ops.Attributes;

/** What the interactive prompt does with the value of an expression. */
public final class InteractivePrompt {
  private InteractivePrompt() {}

  /** Hands the value to {@code sys.displayhook}. */
  public static Object display(Interpreter interpreter, Object value) {
    Object sys = interpreter.modules().get("sys");
    Object hook = sys == null ? null : Attributes.find(sys, "displayhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.displayhook");
    }
    return Dispatch.call(hook, value);
  }
}
