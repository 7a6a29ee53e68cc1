package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.Resume;
import org.krait.interpreter.node.StmtNode;

/** Statements in order. */
public final class Blocks {
  private Blocks() {}

  /** The node of some statements. */
  public static StmtNode of(StmtNode[] body) {
    return switch (body.length) {
      case 1 -> body[0];
      case 2 -> new Two(body[0], body[1]);
      default -> new Many(body);
    };
  }

  private static int indexOf(StmtNode node, StmtNode[] body) {
    int i = 0;
    while (body[i] != node) {
      i++;
    }
    return i;
  }

  private static boolean complete(StmtNode[] body) {
    for (StmtNode statement : body) {
      if (!statement.completes()) {
        return false;
      }
    }
    return true;
  }

  private static final class Two extends StmtNode {
    private final StmtNode first;
    private final StmtNode second;

    Two(StmtNode first, StmtNode second) {
      super(0);
      this.first = first;
      this.second = second;
    }

    @Override
    public int execute(Frame f) {
      int status = first.execute(f);
      return status != NEXT ? status : second.execute(f);
    }

    @Override
    public int enter(Frame f, Jump jump) {
      StmtNode next = jump.next();
      int status = jump.into(next, f);
      return status != NEXT || next == second ? status : second.execute(f);
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inOrder(new StmtNode[] {first, second});
    }

    @Override
    public boolean completes() {
      return first.completes() && second.completes();
    }
  }

  private static final class Many extends StmtNode {
    private final StmtNode[] body;

    Many(StmtNode[] body) {
      super(0);
      this.body = body;
    }

    @Override
    public int enter(Frame f, Jump jump) {
      StmtNode next = jump.next();
      int i = indexOf(next, body);
      int status = jump.into(next, f);
      while (status == NEXT && ++i < body.length) {
        status = body[i].execute(f);
      }
      return status;
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inOrder(body);
    }

    @Override
    public boolean completes() {
      return complete(body);
    }

    @Override
    public int execute(Frame f) {
      for (StmtNode statement : body) {
        int status = statement.execute(f);
        if (status != NEXT) {
          return status;
        }
      }
      return NEXT;
    }
  }

  /** A block with a yield inside. */
  public static final class Resumable extends StmtNode {
    private final StmtNode[] body;
    private final int resume;

    public Resumable(StmtNode[] body, int resume) {
      super(0);
      this.body = body;
      this.resume = resume;
    }

    @Override
    public int execute(Frame f) {
      int[] registers = ((GeneratorFrame) f).registers;
      int i = registers[resume];
      registers[resume] = 0;
      for (; i < body.length; i++) {
        int status = body[i].execute(f);
        if (status != NEXT) {
          if (status == YIELD) {
            registers[resume] = i;
          }
          return status;
        }
      }
      return NEXT;
    }

    @Override
    public int enter(Frame f, Jump jump) {
      StmtNode next = jump.next();
      int i = indexOf(next, body);
      int status = jump.into(next, f);
      while (status == NEXT && ++i < body.length) {
        status = body[i].execute(f);
      }
      return Resume.note(f, resume, i, status);
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inOrder(body);
    }

    @Override
    public boolean completes() {
      return complete(body);
    }
  }
}
