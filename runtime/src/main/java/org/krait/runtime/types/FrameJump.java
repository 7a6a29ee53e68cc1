package org.krait.runtime.types;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.call.TraceFunctions;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.LineJump;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Deprecations;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;

/** Setting {@code f_lineno}: the call goes on at another line when the trace function returns. */
// CPython: frameobject.c frame_lineno_set_impl
final class FrameJump {
  private FrameJump() {}

  static void request(PyFrame frame, Object value) {
    if (Types.of(value) != BuiltinTypes.INT) {
      throw Errors.valueError("lineno must be an integer");
    }
    checkEvent(frame, TraceFunctions.of(ThreadState.current()).eventOf(frame));
    if (!(value instanceof Long line) || line != line.intValue()) {
      throw Errors.valueError("lineno out of range");
    }
    CodeActivation activation = frame.activation();
    LineJump jump = activation.code.executable().interpreted().jump(activation, line.intValue());
    bindAll(activation);
    frame.setJump(jump);
  }

  private static void checkEvent(PyFrame frame, @Nullable String event) {
    switch (event) {
      case null -> throw Errors.valueError("f_lineno can only be set in a trace function");
      case "line", "yield" -> {}
      case "call" ->
          throw Errors.valueError("can't jump from the 'call' trace event of a new frame");
      case "during call" -> throw Errors.valueError("can't jump during a call");
      default -> throw Errors.valueError("can only jump from a 'line' trace event");
    }
  }

  /** What is not bound is None from now on, so that no path leads to an unbound variable. */
  private static void bindAll(CodeActivation activation) {
    int unbound = 0;
    int locals = activation.code.heading().varNames().length;
    for (int i = 0; i < locals; i++) {
      unbound += activation.local(i) == null && !isCell(activation, i) ? 1 : 0;
    }
    if (unbound == 0) {
      return;
    }
    String plural = unbound == 1 ? "" : "s";
    Deprecations.warn("assigning None to " + unbound + " unbound local" + plural, "RuntimeWarning");
    for (int i = 0; i < locals; i++) {
      if (activation.local(i) == null && !isCell(activation, i)) {
        activation.setLocal(i, PySingleton.NONE);
      }
    }
  }

  /** Whether a parameter lives in a cell, its slot being empty. */
  private static boolean isCell(CodeActivation activation, int slot) {
    String name = activation.code.heading().varNames()[slot];
    for (String cell : activation.code.heading().cellNames()) {
      if (cell.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
