package org.krait.interpreter.stmt;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;
import org.krait.runtime.object.Branch;
import org.krait.runtime.ops.Iteration;

/** {@code while} and {@code for} with a yield inside. */
public final class ResumableLoops {
  private static final int BEGIN = 0;
  private static final int PRELUDE = 1;
  private static final int BODY = 2;
  private static final int ORELSE = 3;

  private ResumableLoops() {}

  /** {@code while}; the loop of {@code async for} keeps its iterator in a slot. */
  public static final class While extends StmtNode {
    private final @Nullable StmtNode prelude;
    private final ExprNode test;
    private final StmtNode body;
    private final @Nullable StmtNode orelse;
    private final int kept;
    private final boolean endless;
    private final int resume;

    public While(
        @Nullable StmtNode prelude,
        ExprNode test,
        StmtNode body,
        @Nullable StmtNode orelse,
        int kept,
        boolean endless,
        int line,
        int resume) {
      super(line);
      this.prelude = prelude;
      this.test = test;
      this.body = body;
      this.orelse = orelse;
      this.kept = kept;
      this.endless = endless;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int at = Resume.take(f, resume);
      if (at == BEGIN) {
        reach(f);
      }
      return turn(f, at, body);
    }

    private int turn(Frame f, int from, StmtNode first) {
      int at = from;
      StmtNode part = first;
      while (at != ORELSE) {
        if (at != BODY) {
          int status = prelude == null ? NEXT : prelude.execute(f);
          if (status != NEXT) {
            return Resume.note(f, resume, PRELUDE, status);
          }
          if (!test.test(f)) {
            break;
          }
        }
        int status = runBody(part, f);
        if (status != NEXT && status != CONTINUE) {
          return status == BREAK ? NEXT : Resume.note(f, resume, BODY, status);
        }
        part = body;
        at = BEGIN;
        f.thread.safePoint();
        reachAgain(f);
      }
      return orelse == null ? NEXT : Resume.note(f, resume, ORELSE, orelse.execute(f));
    }

    private int runBody(StmtNode part, Frame f) {
      try {
        return part.execute(f);
      } catch (Jump jump) {
        throw jump.leaving(kept < 0 ? null : f.slots[kept]);
      }
    }

    @Override
    public int enter(Frame f, Jump jump) {
      if (jump.kept() == Jump.Kind.ITERATOR) {
        f.slots[kept] = jump.take();
      }
      StmtNode next = jump.next();
      return next == orelse
          ? Resume.note(f, resume, ORELSE, jump.into(next, f))
          : turn(f, BODY, jump.at(body));
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inside(body, kept < 0 ? Jump.Kind.NOTHING : Jump.Kind.ITERATOR);
      targets.inside(orelse, Jump.Kind.NOTHING);
    }

    @Override
    public boolean completes() {
      return !endless;
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
    private final @Nullable Branch branch;
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
        @Nullable Branch branch,
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
      this.branch = branch;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int at = Resume.take(f, resume);
      if (at == BEGIN) {
        reach(f);
        f.slots[iteratorSlot] = iterator.value(f);
      }
      return turn(f, at, body);
    }

    private int turn(Frame f, int from, StmtNode first) {
      int at = from;
      StmtNode part = first;
      while (at != ORELSE) {
        if (at == BEGIN) {
          f.position = position;
          Object it = f.slots[iteratorSlot];
          Object next = f.traced ? f.nextTraced(it) : Iteration.next(it);
          if (next == null) {
            f.slots[iteratorSlot] = null;
            end(it, f);
            break;
          }
          f.slots[item] = next;
          begin(f);
        }
        if (at != BODY && store != null) {
          int status = store.execute(f);
          if (status != NEXT) {
            return Resume.note(f, resume, PRELUDE, status);
          }
        }
        int status = runBody(part, f);
        if (status != NEXT && status != CONTINUE) {
          return leave(f, status);
        }
        part = body;
        at = BEGIN;
        f.thread.safePoint();
        turnAgain(f);
      }
      return orelse == null ? NEXT : Resume.note(f, resume, ORELSE, orelse.execute(f));
    }

    private void end(Object ended, Frame f) {
      if (f.traced) {
        f.endTraced(ended);
        if (branch != null) {
          f.branch(branch, false);
        }
      }
    }

    private void begin(Frame f) {
      if (branch == null) {
        return;
      }
      try {
        f.branch(branch, true);
      } catch (Jump jump) {
        throw leaving(jump, f);
      }
    }

    private int runBody(StmtNode part, Frame f) {
      try {
        return part.execute(f);
      } catch (Jump jump) {
        throw leaving(jump, f);
      }
    }

    private void turnAgain(Frame f) {
      try {
        reachAgain(f, turnLine);
      } catch (Jump jump) {
        throw leaving(jump, f);
      }
    }

    private Jump leaving(Jump jump, Frame f) {
      Object it = f.slots[iteratorSlot];
      f.slots[iteratorSlot] = null;
      return jump.leaving(it);
    }

    @Override
    public int enter(Frame f, Jump jump) {
      if (jump.kept() == Jump.Kind.ITERATOR) {
        f.slots[iteratorSlot] = jump.take();
        jump.next();
        return turn(f, BODY, jump.at(body));
      }
      return Resume.note(f, resume, ORELSE, jump.into(jump.next(), f));
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inside(body, Jump.Kind.ITERATOR);
      targets.inside(orelse, Jump.Kind.NOTHING);
    }

    private int leave(Frame f, int status) {
      if (status != YIELD) {
        f.slots[iteratorSlot] = null;
      }
      return status == BREAK ? NEXT : Resume.note(f, resume, BODY, status);
    }
  }
}
