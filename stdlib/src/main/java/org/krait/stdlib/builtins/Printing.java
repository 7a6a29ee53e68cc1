package org.krait.stdlib.builtins;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/** {@code print}. */
// CPython: bltinmodule.c builtin_print_impl
final class Printing {
  private Printing() {}

  static void print(
      Interpreter interpreter, Object[] args, Object sep, Object end, Object file, boolean flush) {
    Object stream = stream(interpreter, file);
    if (stream == null) {
      return;
    }
    Object separator = text(sep, "sep", " ");
    Object ending = text(end, "end", "\n");
    Object write = Attributes.get(stream, "write");
    for (int i = 0; i < args.length; i++) {
      if (i > 0) {
        Dispatch.call(write, separator);
      }
      Dispatch.call(write, Representation.str(args[i]));
    }
    Dispatch.call(write, ending);
    if (flush) {
      Attributes.callMethod(stream, "flush");
    }
  }

  private static @Nullable Object stream(Interpreter interpreter, Object file) {
    if (file != PySingleton.NONE) {
      return file;
    }
    Object stdout = Imports.sys(interpreter, "stdout");
    if (stdout == null) {
      throw Errors.runtimeError("lost sys.stdout");
    }
    return stdout == PySingleton.NONE ? null : stdout;
  }

  private static Object text(Object given, String name, String otherwise) {
    if (given == PySingleton.NONE) {
      return otherwise;
    }
    if (!PyStr.isStr(given)) {
      throw Errors.typeError(name + " must be None or a string, not " + Types.of(given).fullName());
    }
    return given;
  }
}
