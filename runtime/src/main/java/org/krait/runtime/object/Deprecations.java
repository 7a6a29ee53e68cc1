package org.krait.runtime.object;

/** DeprecationWarnings of the run-time's own. */
public final class Deprecations {
  private static final String WARNINGS = "_warnings";

  private Deprecations() {}

  /** Warns the Python code that is running. */
  public static void warn(String message) {
    warn(message, "DeprecationWarning");
  }

  /** Warns the Python code that is running, in a category of the builtins. */
  public static void warn(String message, String category) {
    Interpreter interpreter = ThreadState.current().interpreter();
    if (interpreter.modules().get(WARNINGS) == null) {
      Dispatch.call(interpreter.builtins().get("__import__"), WARNINGS);
    }
    PyModule warnings = (PyModule) interpreter.modules().get(WARNINGS);
    Dispatch.call(warnings.dict().get("warn"), message, Exceptions.type(category));
  }

  /** Warns of a conversion method that gave an instance of a subclass. */
  // CPython: abstract.c _PyNumber_Index
  public static void strictSubclass(String method, String type, Object result) {
    warn(
        method
            + " returned non-"
            + type
            + " (type "
            + Types.of(result).fullName()
            + ").  The ability to return an instance of a strict subclass of "
            + type
            + " is deprecated, and may be removed in a future version of Python.");
  }
}
