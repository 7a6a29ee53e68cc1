package org.krait.interpreter.node;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CompiledFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** A call of a function whose code is a tree: its registers. */
public class Frame extends CodeActivation {
  /** Local variables, then temporaries; null where unbound. */
  public final @Nullable Object[] slots;

  /** The cells that the code makes, then those of the closure. */
  public PyCell[] cells;

  /** Where the code's names live, if not in slots. */
  public final @Nullable Object namespace;

  /** The thread that runs the call. */
  public ThreadState thread;

  /** The value of the return or yield under way. */
  public Object result = PySingleton.NONE;

  private boolean finished;
  private boolean inCompiledLoop;

  public Frame(
      PyFunction function,
      @Nullable Object[] slots,
      PyCell[] cells,
      @Nullable Object namespace,
      ThreadState thread) {
    super(function);
    this.slots = slots;
    this.cells = cells;
    this.namespace = namespace;
    this.thread = thread;
  }

  @Override
  public @Nullable Object local(int slot) {
    checkVisible();
    return slots[slot];
  }

  @Override
  public void setLocal(int slot, @Nullable Object value) {
    checkVisible();
    slots[slot] = value;
  }

  private void checkVisible() {
    if (inCompiledLoop && namespace == null) {
      throw CompiledFrame.hidden();
    }
  }

  /** Notes whether a compiled loop has the variables. */
  void setInCompiledLoop(boolean inCompiledLoop) {
    this.inCompiledLoop = inCompiledLoop;
  }

  @Override
  public PyCell cell(int index) {
    return cells[index];
  }

  @Override
  public @Nullable Object namespace() {
    return namespace;
  }

  @Override
  public void clear() {
    Arrays.fill(slots, null);
    cells = cells.clone();
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new PyCell();
    }
    finished = true;
  }

  @Override
  public boolean isFinished() {
    return finished;
  }

  /** Tells the thread's tracer of a line. */
  public final void reach(int line) {
    atLine(line);
    if (thread.tracer != null) {
      thread.tracer.reached(this, line);
    }
  }

  /** Tells the thread's tracer that the call begins or goes on. */
  public final void enterTraced() {
    traced = true;
    thread.tracer.entered(this);
  }

  /** Tells the thread's tracer that the call returns or yields. */
  public final void leaveTraced(Object value, boolean yields) {
    if (thread.tracer != null) {
      thread.tracer.left(this, value, yields);
    }
  }

  /** Tells the thread's tracer that the call ends by an exception. */
  public final void unwindTraced() {
    if (thread.tracer != null) {
      thread.tracer.unwound(this);
    }
  }

  /** Notes that the call has ended. */
  public final void finish() {
    finished = true;
  }
}
