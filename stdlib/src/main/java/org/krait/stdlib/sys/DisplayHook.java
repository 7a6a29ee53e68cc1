package org.krait.stdlib.sys;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** Shows the value of an expression at the prompt, and keeps it as {@code _}. */
// CPython: sysmodule.c sys_displayhook
final class DisplayHook {
  private DisplayHook() {}

  static void display(Interpreter interpreter, Object value) {
    if (value == PySingleton.NONE) {
      return;
    }
    PyDict builtins = interpreter.builtins();
    builtins.put("_", PySingleton.NONE);
    Object stdout = Imports.sys(interpreter, "stdout");
    if (stdout == null || stdout == PySingleton.NONE) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    Object text = Representation.repr(value);
    try {
      Attributes.callMethod(stdout, "write", text);
    } catch (PyException e) {
      if (!Exceptions.matches(e, "UnicodeEncodeError")) {
        throw e;
      }
      writeEscaped(stdout, text);
    }
    Attributes.callMethod(stdout, "write", "\n");
    builtins.put("_", value);
  }

  /** Writes what the stream's encoding lacks as escapes. */
  // CPython: sysmodule.c sys_displayhook_unencodable
  private static void writeEscaped(Object stdout, Object text) {
    Object encoding = Attributes.get(stdout, "encoding");
    Object bytes = Attributes.callMethod(text, "encode", encoding, "backslashreplace");
    Object buffer = Attributes.find(stdout, "buffer");
    if (buffer != null) {
      Attributes.callMethod(buffer, "write", bytes);
    } else {
      Attributes.callMethod(
          stdout, "write", Attributes.callMethod(bytes, "decode", encoding, "strict"));
    }
  }
}
