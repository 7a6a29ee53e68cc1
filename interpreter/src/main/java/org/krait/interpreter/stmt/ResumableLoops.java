package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.ops.Iteration;

/** {@code while} and {@code for} with a yield inside. */
public final class ResumableLoops {
  private static final int BEGIN = 0;
  private static final int PRELUDE = 1;
  private static final int BODY = 2;
  private static final int ORELSE = 3;

  private ResumableLoops() {}

  /** {@code while}. */
  public static final class While extends StmtNode {
    private final @Nullable StmtNode prelude;
    private final ExprNode test;
    private final StmtNode body;
    private final @Nullable StmtNode orelse;
    private final int resume;

    public While(
        @Nullable StmtNode prelude,
        ExprNode test,
        StmtNode body,
        @Nullable StmtNode orelse,
        int line,
        int resume) {
      super(line);
      this.prelude = prelude;
      this.test = test;
      this.body = body;
      this.orelse = orelse;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int[] registers = ((GeneratorFrame) f).registers;
      int at = registers[resume];
      registers[resume] = 0;
      if (at == BEGIN) {
        reach(f);
      }
      while (at != ORELSE) {
        if (at != BODY) {
          int status = prelude == null ? NEXT : prelude.execute(f);
          if (status != NEXT) {
            return noting(registers, PRELUDE, status);
          }
          if (!test.test(f)) {
            break;
          }
        }
        int status = body.execute(f);
        if (status != NEXT && status != CONTINUE) {
          return status == BREAK ? NEXT : noting(registers, BODY, status);
        }
        at = BEGIN;
        f.thread.safePoint();
        reachAgain(f);
      }
      return orelse == null ? NEXT : noting(registers, ORELSE, orelse.execute(f));
    }

    private int noting(int[] registers, int at, int status) {
      if (status == YIELD) {
        registers[resume] = at;
      }
      return status;
    }
  }

  /** {@code for}; the iterator stays in a slot. */
  public static final class For extends StmtNode {
    private final ExprNode iterator;
    private final int item;
    private final @Nullable StmtNode store;
    private final StmtNode body;
    private final @Nullable StmtNode orelse;
    private final int iteratorSlot;
    private final int turnLine;
    private final int position;
    private final int resume;

    public For(
        ExprNode iterator,
        int item,
        @Nullable StmtNode store,
        StmtNode body,
        @Nullable StmtNode orelse,
        int iteratorSlot,
        int line,
        int turnLine,
        int position,
        int resume) {
      super(line);
      this.iterator = iterator;
      this.item = item;
      this.store = store;
      this.body = body;
      this.orelse = orelse;
      this.iteratorSlot = iteratorSlot;
      this.turnLine = turnLine;
      this.position = position;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int[] registers = ((GeneratorFrame) f).registers;
      int at = registers[resume];
      registers[resume] = 0;
      if (at == BEGIN) {
        reach(f);
        f.slots[iteratorSlot] = iterator.value(f);
      }
      while (at != ORELSE) {
        if (at == BEGIN) {
          f.position = position;
          Object next = Iteration.next(f.slots[iteratorSlot]);
          if (next == null) {
            if (f.traced) {
              f.endTraced(f.slots[iteratorSlot]);
            }
            f.slots[iteratorSlot] = null;
            break;
          }
          f.slots[item] = next;
        }
        if (at != BODY && store != null) {
          int status = store.execute(f);
          if (status != NEXT) {
            return noting(registers, PRELUDE, status);
          }
        }
        int status = body.execute(f);
        if (status != NEXT && status != CONTINUE) {
          return leave(f, registers, status);
        }
        at = BEGIN;
        f.thread.safePoint();
        reachAgain(f, turnLine);
      }
      return orelse == null ? NEXT : noting(registers, ORELSE, orelse.execute(f));
    }

    private int leave(Frame f, int[] registers, int status) {
      if (status != YIELD) {
        f.slots[iteratorSlot] = null;
      }
      return status == BREAK ? NEXT : noting(registers, BODY, status);
    }

    private int noting(int[] registers, int at, int status) {
      if (status == YIELD) {
        registers[resume] = at;
      }
      return status;
    }
  }
}
