package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;

/** One entry of a traceback: a call that an exception passed through, and where it stood. */
public final class PyTraceback implements PyObject {
  private @Nullable PyTraceback next;
  private final PyFrame frame;
  private final int position;
  private final int line;

  /** An entry made by Python code. */
  public PyTraceback(@Nullable PyTraceback next, PyFrame frame, int position, int line) {
    this.next = next;
    this.frame = frame;
    this.position = position;
    this.line = line;
  }

  /** The entry of an activation as it stands, before the entries of the calls inside it. */
  public PyTraceback(@Nullable PyTraceback next, CodeActivation activation) {
    this(next, activation.frame(), activation.position, -1);
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

  public PyFrame frame() {
    return frame;
  }

  /** Where the call stood, by number in its code's positions. */
  public int position() {
    return position;
  }

  /** The line where the call stood. */
  public int line() {
    return line >= 0 ? line : frame.activation().code.line(position);
  }
}
