package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;

/** One entry of a traceback: a call that an exception passed through, and where it stood. */
public final class PyTraceback implements PyObject {
  private @Nullable PyTraceback next;
  private final CodeActivation activation;
  private final int position;
  private final int line;

  /** An entry made by Python code. */
  public PyTraceback(@Nullable PyTraceback next, PyFrame frame, int position, int line) {
    this(next, frame.activation(), position, line);
  }

  /** The entry of an activation as it stands, before the entries of the calls inside it. */
  public PyTraceback(@Nullable PyTraceback next, CodeActivation activation) {
    this(next, activation, activation.position, -1);
  }

  private PyTraceback(
      @Nullable PyTraceback next, CodeActivation activation, int position, int line) {
    this.next = next;
    this.activation = activation;
    this.position = position;
    this.line = line;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.TRACEBACK;
  }

  /** The entry of the call inside this one, or null. */
  public @Nullable PyTraceback next() {
    return next;
  }

  public void setNext(@Nullable PyTraceback next) {
    this.next = next;
  }

  /** The call that this is the entry of. */
  public CodeActivation activation() {
    return activation;
  }

  public PyFrame frame() {
    return activation.frame();
  }

  /** Where the call stood, by number in its code's positions. */
  public int position() {
    return position;
  }

  /** The line where the call stood. */
  public int line() {
    return line >= 0 ? line : activation.code.line(position);
  }
}
