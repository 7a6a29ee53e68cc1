package org.krait.embed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.krait.embed.interop.Interop;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** What Java is told of a Python exception. */
record RaisedException(
    String typeName, String message, String traceback, List<StackTraceElement> pythonStack) {

  static RaisedException of(Interop interop, PyBaseException e) {
    Interpreter interpreter = interop.interpreter();
    interpreter.state(SourceTexts.class).show(interpreter, e.traceback());
    String typeName = e.type().qualifiedName();
    String text = text(e);
    return new RaisedException(
        typeName,
        text.isEmpty() ? typeName : typeName + ": " + text,
        traceback(interpreter, e),
        stack(e));
  }

  private static String text(PyBaseException e) {
    try {
      return Representation.javaStr(e);
    } catch (PyException failure) {
      return "<exception str() failed>";
    }
  }

  private static String traceback(Interpreter interpreter, PyBaseException e) {
    try {
      Object format = Imports.attribute(interpreter, "traceback", "format_exception");
      StringBuilder text = new StringBuilder();
      Iteration.forEach(Dispatch.call(format, e), text::append);
      return text.toString();
    } catch (PyException | StackOverflowError failure) {
      return TracebackPrinter.plain(e);
    }
  }

  /** The Python calls that the exception passed, the innermost first. */
  private static List<StackTraceElement> stack(PyBaseException e) {
    List<StackTraceElement> stack = new ArrayList<>();
    for (PyTraceback t = (PyTraceback) e.traceback(); t != null; t = t.next()) {
      CodeActivation call = t.frame().activation();
      Object module = call.globals().get("__name__");
      stack.add(
          new StackTraceElement(
              String.valueOf(module),
              call.code.qualname().toString(),
              call.code.heading().filename(),
              t.line()));
    }
    Collections.reverse(stack);
    return stack;
  }

  /** The Python calls, and below them the Java calls from the public method on. */
  StackTraceElement[] stack(StackTraceElement[] java) {
    int first = 0;
    while (first + 1 < java.length && isInternal(java[first + 1])) {
      first++;
    }
    List<StackTraceElement> all = new ArrayList<>(pythonStack);
    all.addAll(List.of(java).subList(Math.min(first, java.length), java.length));
    return all.toArray(new StackTraceElement[0]);
  }

  private static boolean isInternal(StackTraceElement e) {
    String name = e.getClassName();
    return name.startsWith("org.krait.embed.")
        || name.startsWith("org.krait.runtime.")
        || name.startsWith("org.krait.interpreter.");
  }

  static boolean isInstance(PythonValue value, String className) {
    PyType type;
    try {
      type = BuiltinExceptions.of(className);
    } catch (IllegalArgumentException e) {
      return false;
    }
    return Types.isInstance(value.object(), type);
  }
}
