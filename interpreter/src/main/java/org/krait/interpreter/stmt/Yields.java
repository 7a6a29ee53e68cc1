package org.krait.interpreter.stmt;

import java.util.Objects;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.AsyncStep;
import org.krait.runtime.function.Sendable;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Tracer;
import org.krait.runtime.ops.Delegation;
import org.krait.runtime.ops.StopIterations;

/** {@code yield}, {@code yield from} and {@code await}. */
public final class Yields {
  private Yields() {}

  /** Yields a value. */
  public static final class Yield extends StmtNode {
    private final int target;
    private final ExprNode value;
    private final int position;
    private final int resume;

    public Yield(int target, ExprNode value, int line, int position, int resume) {
      super(line);
      this.target = target;
      this.value = value;
      this.position = position;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      GeneratorFrame g = (GeneratorFrame) f;
      if (g.registers[resume] == 0) {
        reach(f);
        Object item = value.value(f);
        f.position = position;
        g.registers[resume] = 1;
        return g.yieldItem(item);
      }
      g.registers[resume] = 0;
      Object sent = g.takeSent();
      if (target >= 0) {
        f.slots[target] = sent;
      }
      return NEXT;
    }
  }

  /** Delegates to an iterator. */
  // CPython: bytecodes.c SEND, genobject.c _gen_throw
  public static final class YieldFrom extends StmtNode {
    private final int target;
    private final ExprNode iterator;
    private final int iteratorSlot;
    private final int position;
    private final int resume;

    public YieldFrom(
        int target, ExprNode iterator, int iteratorSlot, int line, int position, int resume) {
      super(line);
      this.target = target;
      this.iterator = iterator;
      this.iteratorSlot = iteratorSlot;
      this.position = position;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      GeneratorFrame g = (GeneratorFrame) f;
      Delegation.Step step;
      boolean ahead = false;
      if (Resume.take(f, resume) == 0) {
        reach(f);
        f.slots[iteratorSlot] = iterator.value(f);
        f.position = position;
        step = Delegation.begin(f.slots[iteratorSlot]);
      } else {
        ahead = g.takeAhead();
        step = ahead ? raiseTraced(g) : Delegation.resume(f.slots[iteratorSlot], g);
      }
      if (step.yielded() != null) {
        return Resume.note(f, resume, 1, g.yieldFrom(step.yielded(), f.slots[iteratorSlot]));
      }
      if (f.traced && !ahead) {
        stopTraced(f, f.slots[iteratorSlot], step.result());
      }
      f.slots[iteratorSlot] = null;
      if (target >= 0) {
        f.slots[target] = step.result();
      }
      return NEXT;
    }

    /** What has been through the delegate is raised in the body, and handled on its line. */
    // CPython: bytecodes.c CLEANUP_THROW
    private static Delegation.Step raiseTraced(GeneratorFrame g) {
      PyException thrown = Objects.requireNonNull(g.takeThrown());
      g.handleTraced(Unwinding.arrive(thrown, g, g.thread), g.line());
      Delegation.Step step = new Delegation.Step();
      try {
        step.end(thrown);
      } catch (PyException e) {
        throw Unwinding.again(Exceptions.valueOf(e), g);
      }
      return step;
    }

    private static void stopTraced(Frame f, Object iterator, Object result) {
      Tracer tracer = f.thread.tracer;
      if (tracer == null) {
        return;
      }
      if (iterator instanceof AsyncStep) {
        tracer.raised(f, Exceptions.valueOf(StopIterations.of(result)));
      } else if (iterator instanceof Sendable) {
        tracer.stopped(f, result);
      }
    }
  }
}
