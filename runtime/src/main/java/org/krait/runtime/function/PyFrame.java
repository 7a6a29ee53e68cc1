package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;

/** A frame object: an activation as Python code sees it. */
public final class PyFrame implements PyObject {
  private final CodeActivation activation;
  private @Nullable Object trace;
  private @Nullable PyDict extraLocals;
  private @Nullable LineJump jump;
  private boolean traceLines = true;
  private boolean traceOpcodes;

  PyFrame(CodeActivation activation) {
    this.activation = activation;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.FRAME;
  }

  public CodeActivation activation() {
    return activation;
  }

  /** {@code f_locals}: the namespace that the code runs in, or a proxy of its variables. */
  public Object locals() {
    activation.noteLook();
    Object namespace = activation.namespace();
    return namespace != null && !FrameLocals.hasHidden(activation)
        ? namespace
        : new PyFrameLocals(this);
  }

  /** The frame of the caller, or null. */
  public @Nullable PyObject back() {
    Activation back = CallStack.callerOf(activation);
    return back == null ? null : back.frame();
  }

  /** The local trace function, or null. */
  public @Nullable Object trace() {
    return trace;
  }

  /** Sets the local trace function; line events go to it from now on. */
  public void setTrace(@Nullable Object trace) {
    this.trace = trace;
    if (trace != null) {
      activation.traced = true;
    }
  }

  /** Lets the call go on at another line when the trace function returns. */
  public void setJump(LineJump jump) {
    this.jump = jump;
    activation.atLine(jump.line());
  }

  boolean isToJump() {
    return jump != null;
  }

  /** What the call has to throw to go on where it was told to, or null. */
  @Nullable LineJump takeJump() {
    LineJump told = jump;
    jump = null;
    return told;
  }

  public boolean traceLines() {
    return traceLines;
  }

  public void setTraceLines(boolean traceLines) {
    this.traceLines = traceLines;
  }

  public boolean traceOpcodes() {
    return traceOpcodes;
  }

  public void setTraceOpcodes(boolean traceOpcodes) {
    this.traceOpcodes = traceOpcodes;
  }

  /** What was put into {@code f_locals} under names that are no variables of the code, or null. */
  public @Nullable PyDict extraLocals() {
    return extraLocals;
  }

  /** Forgets all variables of a call that is not running. */
  public void clear() {
    activation.clear();
    extraLocals = null;
  }

  /** The dict for names that are no variables, made if there is none. */
  public PyDict ensureExtraLocals() {
    PyDict extra = extraLocals;
    if (extra == null) {
      extra = new PyDict();
      extraLocals = extra;
    }
    return extra;
  }
}
