package org.krait.interpreter.stmt;

import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
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
  }

  private static final class Many extends StmtNode {
    private final StmtNode[] body;

    Many(StmtNode[] body) {
      super(0);
      this.body = body;
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
  }
}
