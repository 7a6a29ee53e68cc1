package org.krait.runtime.module;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/**
 * Prints an exception on {@code sys.stderr}: by the library's {@code traceback} module, or, where
 * that does not run, in its plainest form.
 */
// CPython: pythonrun.c _PyErr_Display
public final class TracebackPrinter {
  private TracebackPrinter() {}

  /** What {@code sys.excepthook} does. */
  public static void display(Interpreter interpreter, Object value, Object traceback) {
    Object stderr = Imports.sys(interpreter, "stderr");
    if (stderr == PySingleton.NONE) {
      setTraceback(value, traceback);
    } else {
      display(interpreter, stderr, value, traceback);
    }
  }

  /** Displays an exception; what cannot be told in full goes to the given stream. */
  // CPython: pythonrun.c _PyErr_Display
  public static void display(
      Interpreter interpreter, @Nullable Object stderr, Object value, Object traceback) {
    setTraceback(value, traceback);
    if (!(value instanceof PyBaseException e)) {
      write(
          stderr,
          "TypeError: print_exception(): Exception expected for value, "
              + Types.of(value).fullName()
              + " found\n");
      return;
    }
    try {
      Dispatch.call(Imports.attribute(interpreter, "traceback", "_print_exception_bltin"), value);
    } catch (PyException | StackOverflowError _) {
      write(stderr, plain(e));
    }
    flush(stderr);
  }

  private static void setTraceback(Object value, Object traceback) {
    if (value instanceof PyBaseException e
        && e.traceback() == null
        && traceback instanceof PyTraceback t) {
      e.setTraceback(t);
    }
  }

  /** Prints without the library's help: with source lines, without marks in them. */
  // CPython: traceback.c PyTraceBack_Print
  public static void displayPlain(Interpreter interpreter, PyBaseException e) {
    Object stderr = Imports.sys(interpreter, "stderr");
    write(stderr, PyStr.ofJava(plain(e)));
    flush(stderr);
  }

  private static void write(@Nullable Object stderr, Object text) {
    if (stderr == null) {
      System.err.print(text);
      System.err.flush();
      return;
    }
    try {
      Attributes.callMethod(stderr, "write", text);
    } catch (PyException _) {
      System.err.print(text);
      System.err.flush();
    }
  }

  private static void flush(@Nullable Object stderr) {
    if (stderr == null) {
      return;
    }
    try {
      Attributes.callMethod(stderr, "flush");
    } catch (PyException _) {
      return;
    }
  }

  /** The traceback with the lines of source files. */
  public static String plain(PyBaseException e) {
    StringBuilder out = new StringBuilder();
    if (e.traceback() instanceof PyTraceback first) {
      out.append("Traceback (most recent call last):\n");
      for (PyTraceback t = first; t != null; t = t.next()) {
        out.append("  File \"").append(t.frame().activation().code.heading().filename());
        out.append("\", line ").append(t.line());
        out.append(", in ").append(t.frame().activation().code.name()).append('\n');
        String line = SourceLines.line(t.frame().activation().code.heading().filename(), t.line());
        if (line != null) {
          out.append("    ").append(line.strip()).append('\n');
        }
      }
    }
    return out.append(summary(e)).append('\n').toString();
  }

  private static String summary(PyBaseException e) {
    String name = e.type().qualname();
    Object module = e.type().ownAttribute("__module__");
    if (module instanceof String m && !m.equals("builtins") && !m.equals("__main__")) {
      name = m + "." + name;
    }
    String text;
    try {
      text = Representation.javaStr(e);
    } catch (PyException _) {
      text = "<exception str() failed>";
    }
    return text.isEmpty() ? name : name + ": " + text;
  }
}
