package org.krait.runtime.function;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.ThreadState;

/** What the end of the JVM's stack or heap is to Python code. */
public final class Exhaustion {
  private Exhaustion() {}

  /** The RecursionError or MemoryError in place of the JVM's error. */
  public static PyException of(VirtualMachineError e) {
    return e instanceof StackOverflowError
        ? Errors.recursionError("maximum recursion depth exceeded")
        : Errors.memoryError();
  }

  /** The error that leaves a call; where the stack is at its end, without an entry of this call. */
  public static PyException leaving(
      VirtualMachineError e, CodeActivation activation, ThreadState thread) {
    PyException error = of(e);
    if (!(e instanceof StackOverflowError)) {
      Unwinding.arrive(error, activation, thread);
    }
    return error;
  }
}
