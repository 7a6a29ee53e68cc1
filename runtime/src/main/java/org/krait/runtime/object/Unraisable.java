package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;

/** Errors that nobody can catch, handed to {@code sys.unraisablehook}. */
// CPython: errors.c PyErr_FormatUnraisable
public final class Unraisable {
  private Unraisable() {}

  /** Makes the argument of {@code sys.unraisablehook}. Held by the interpreter. */
  public interface Report {
    Object of(PyBaseException value, Object traceback, Object message, Object object);

    /** What the hook does that nobody replaced. */
    void show(Object report);
  }

  /** Reports an error; the message ends with the repr of {@code object} unless that is None. */
  public static void report(PyException e, String message, @Nullable Object object) {
    Interpreter interpreter = ThreadState.current().interpreter();
    Report report = interpreter.state(Report.class);
    if (report == null) {
      return;
    }
    Object args = arguments(report, e, message, object);
    Object sys = interpreter.modules().get("sys");
    Object hook = sys instanceof PyInstance module ? module.attribute("unraisablehook") : null;
    if (hook == null || hook == PySingleton.NONE) {
      report.show(args);
      return;
    }
    try {
      Dispatch.call(hook, args);
    } catch (PyException second) {
      report.show(arguments(report, second, "Exception ignored in sys.unraisablehook", hook));
    }
  }

  private static Object arguments(
      Report report, PyException e, String message, @Nullable Object object) {
    PyBaseException value = Exceptions.valueOf(e);
    Object traceback = value.traceback();
    return report.of(
        value,
        traceback == null ? PySingleton.NONE : traceback,
        PyStr.ofJava(message + ending(object)),
        PySingleton.NONE);
  }

  private static String ending(@Nullable Object object) {
    if (object == null || object == PySingleton.NONE) {
      return "";
    }
    try {
      return " " + Dispatch.callSpecial(Types.special(object, Special.REPR), object);
    } catch (PyException _) {
      return " <object repr() failed>";
    }
  }
}
