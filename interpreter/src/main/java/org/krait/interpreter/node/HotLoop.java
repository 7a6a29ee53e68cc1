package org.krait.interpreter.node;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CompiledLoop;

/** Counts the turns of a loop and has its compiled form once there is one. */
public abstract class HotLoop {
  private final int threshold;
  private int turns;
  private volatile @Nullable CompiledLoop compiled;

  /** A loop to be compiled after so many turns. */
  protected HotLoop(int threshold) {
    this.threshold = threshold;
  }

  /** Asks for the compiled form; {@link #replaceBy} takes it when it is there. */
  protected abstract void request(Frame f);

  /** From now on the loop runs as compiled. */
  public final void replaceBy(CompiledLoop loop) {
    compiled = loop;
  }

  /** From now on the loop runs as a tree. */
  public final void keepInterpreted() {
    turns = threshold + 1;
    compiled = null;
  }

  /** The compiled form, if there is one and nobody traces the frame. */
  public final @Nullable CompiledLoop compiled(Frame f) {
    CompiledLoop loop = compiled;
    return loop != null && f.thread.tracer == null && !f.traced ? loop : null;
  }

  /** Counts a turn; the compiled form as {@link #compiled}. */
  public final @Nullable CompiledLoop turn(Frame f) {
    if (turns <= threshold && ++turns == threshold) {
      request(f);
    }
    return compiled(f);
  }

  /** Goes on in the compiled form; a status of {@link StmtNode}, NEXT where else is to run. */
  public static int enter(CompiledLoop loop, @Nullable Object iterator, Frame f) {
    f.setInCompiledCode(true);
    Object left;
    try {
      left = loop.run(f, f.slots, f.cells, f.namespace, iterator, f.thread);
    } finally {
      f.setInCompiledCode(false);
    }
    if (left == null) {
      return StmtNode.NEXT;
    }
    if (left == CompiledLoop.BROKEN) {
      return StmtNode.BREAK;
    }
    f.result = left;
    return StmtNode.RETURN;
  }
}
