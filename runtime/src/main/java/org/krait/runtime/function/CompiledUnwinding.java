package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.ThreadState;

/** What the handlers of compiled code do with what they catch. */
public final class CompiledUnwinding {
  private CompiledUnwinding() {}

  /** The frame of a compiled call an exception has come to, with its variables. */
  public static CodeActivation frame(
      @Nullable CodeActivation made,
      PyFunction function,
      int position,
      @Nullable Object[] variables,
      PyCell[] cells) {
    CompiledFrame frame =
        made == null ? new CompiledFrame(function, position) : (CompiledFrame) made;
    frame.capture(position, variables, cells);
    return frame;
  }

  /** Brings an activation of the interpreter up to date that compiled code works for. */
  public static CodeActivation activation(
      CodeActivation activation,
      int position,
      @Nullable Object[] slots,
      @Nullable Object[] variables,
      PyCell[] ownCells) {
    activation.position = position;
    System.arraycopy(variables, 0, slots, 0, variables.length);
    for (int i = 0; i < ownCells.length; i++) {
      activation.setCell(i, ownCells[i]);
    }
    return activation;
  }

  /** The exception that a handler of the code itself has caught. */
  public static PyBaseException caught(Throwable thrown, CodeActivation frame, ThreadState thread) {
    return Unwinding.arrive(asPython(thrown), frame, thread);
  }

  /** What goes on from a handler of the code itself that does not stop it. */
  public static Throwable passed(Throwable thrown, CodeActivation frame, ThreadState thread) {
    if (thrown instanceof PyException e) {
      Unwinding.arrive(e, frame, thread);
    }
    return thrown;
  }

  /** What leaves the call. */
  public static Throwable left(Throwable thrown, CodeActivation frame, ThreadState thread) {
    if (frame instanceof CompiledFrame f) {
      f.finish();
    }
    if (thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError) {
      return Exhaustion.leaving((VirtualMachineError) thrown, frame, thread);
    }
    return passed(thrown, frame, thread);
  }

  /** An exception was dealt with: the frame keeps no variables alive that the call may forget. */
  public static void handledUp(CodeActivation frame) {
    ((CompiledFrame) frame).release();
  }

  /** The call returns: its frame, if there is one, keeps the variables. */
  public static void returned(CodeActivation frame) {
    ((CompiledFrame) frame).finish();
  }

  private static PyException asPython(Throwable thrown) {
    if (thrown instanceof PyException e) {
      return e;
    }
    if (thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError) {
      return Exhaustion.of((VirtualMachineError) thrown);
    }
    throw CompiledUnwinding.<RuntimeException>unchecked(thrown);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
