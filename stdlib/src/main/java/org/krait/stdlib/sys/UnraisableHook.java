package org.krait.stdlib.sys;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.types.PyStructSequence;

/** Shows an exception that nobody can catch, such as one of {@code __del__}. */
// CPython: errors.c write_unraisable_exc_file
final class UnraisableHook implements Unraisable.Report {
  private static final int VALUE = 1;
  private static final int MESSAGE = 3;
  private static final int OBJECT = 4;

  private final Interpreter interpreter;

  UnraisableHook(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @Override
  public Object of(PyBaseException value, Object traceback, Object message, Object object) {
    Object shown = traceback;
    if (traceback == PySingleton.NONE
        && CallStack.innermost(ThreadState.current()) instanceof CodeActivation a) {
      value.setTraceback(new PyTraceback(null, a));
      shown = value.traceback();
    }
    return SysTuples.UNRAISABLE_ARGUMENTS.of(value.type(), value, shown, message, object);
  }

  @Override
  public void show(Object report) {
    display(interpreter, report);
  }

  static void display(Interpreter interpreter, Object unraisable) {
    if (!(unraisable instanceof PyStructSequence args)
        || args.type() != SysTuples.UNRAISABLE_ARGUMENTS.type()) {
      throw Errors.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    Object stderr = Imports.sys(interpreter, "stderr");
    if (stderr == null || stderr == PySingleton.NONE) {
      return;
    }
    Attributes.callMethod(stderr, "write", heading(args.get(MESSAGE), args.get(OBJECT)));
    if (args.get(VALUE) instanceof PyBaseException value) {
      TracebackPrinter.displayPlain(interpreter, value);
    }
  }

  private static Object heading(Object message, Object object) {
    String text = message == PySingleton.NONE ? "" : message.toString();
    if (object != PySingleton.NONE) {
      String prefix = text.isEmpty() ? "Exception ignored in: " : text + ": ";
      return PyStr.ofJava(prefix + repr(object) + "\n");
    }
    return text.isEmpty() ? "" : text + ":\n";
  }

  private static String repr(Object object) {
    try {
      return Representation.javaRepr(object);
    } catch (PyException _) {
      return "<object repr() failed>";
    }
  }
}
