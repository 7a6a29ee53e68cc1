package org.krait.stdlib.builtins;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** {@code input}: a line of {@code sys.stdin}. */
// CPython: bltinmodule.c builtin_input_impl
final class Input {
  private Input() {}

  static Object read(Interpreter interpreter, Object prompt) {
    Object in = stream(interpreter, "stdin");
    Object out = stream(interpreter, "stdout");
    Object err = stream(interpreter, "stderr");
    AuditHooks.tell(
        "builtins.input", prompt instanceof String s && s.isEmpty() ? PySingleton.NONE : prompt);
    flush(err);
    if (!(prompt instanceof String s && s.isEmpty())) {
      Attributes.callMethod(out, "write", Representation.str(prompt));
    }
    flush(out);
    return line(in, out);
  }

  private static Object stream(Interpreter interpreter, String name) {
    Object stream = Imports.sys(interpreter, name);
    if (stream == null || stream == PySingleton.NONE) {
      throw Errors.runtimeError("lost sys." + name);
    }
    return stream;
  }

  /** Flushes, if the stream can. */
  private static void flush(Object stream) {
    try {
      Attributes.callMethod(stream, "flush");
    } catch (PyException _) {
      // as CPython: the prompt matters more
    }
  }

  /** A line without its end; EOFError where there is none. */
  private static Object line(Object in, Object out) {
    Object line = Attributes.callMethod(in, "readline");
    if (!PyStr.isStr(line)) {
      throw Errors.typeError(
          "object.readline() returned non-string (type " + Types.of(line).fullName() + ")");
    }
    String text = line.toString();
    if (text.isEmpty()) {
      throw isTerminal(in, 0) && isTerminal(out, 1)
          ? new PyException("EOFError")
          : Errors.eofError("EOF when reading a line");
    }
    return text.endsWith("\n") ? PyStr.ofJava(text.substring(0, text.length() - 1)) : line;
  }

  /** Whether a stream is the process's own and a terminal, whose end needs no words. */
  private static boolean isTerminal(Object stream, long descriptor) {
    try {
      return Attributes.callMethod(stream, "fileno").equals(descriptor)
          && Descriptors.isTerminal((int) descriptor);
    } catch (PyException _) {
      return false;
    }
  }
}
