package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.StmtNode;

/** Changes of line inside of a statement, in trees that are traced. */
public final class LineMarks {
  private LineMarks() {}

  /** What an expression evaluates stands on a line. */
  public static final class Before extends ExprNode {
    private final ExprNode value;
    private final int line;

    public Before(ExprNode value, int line) {
      this.value = value;
      this.line = line;
    }

    @Override
    public Object evaluate(Frame f) {
      f.reach(line);
      return value.value(f);
    }

    @Override
    public boolean test(Frame f) {
      f.reach(line);
      return value.test(f);
    }
  }

  /** What comes after an expression stands on a line. */
  public static final class After extends ExprNode {
    private final ExprNode value;
    private final int line;

    public After(ExprNode value, int line) {
      this.value = value;
      this.line = line;
    }

    @Override
    public Object evaluate(Frame f) {
      Object result = value.value(f);
      f.reach(line);
      return result;
    }

    @Override
    public boolean test(Frame f) {
      boolean result = value.test(f);
      f.reach(line);
      return result;
    }
  }

  /** A mark around a body, which jumps go straight into. */
  private abstract static class Around extends StmtNode {
    final StmtNode body;

    Around(StmtNode body) {
      super(0);
      this.body = body;
    }

    @Override
    public int enter(Frame f, Jump jump) {
      return jump.into(jump.next(), f);
    }

    @Override
    public void outline(JumpTargets targets) {
      targets.inside(body, Jump.Kind.NOTHING);
    }
  }

  /** A body with nothing on a line: it runs on the one where the code begins, 0 for a module. */
  public static final class Whole extends Around {
    private final int start;

    public Whole(StmtNode body, int start) {
      super(body);
      this.start = start;
    }

    @Override
    public int execute(Frame f) {
      f.start(start);
      return body.execute(f);
    }
  }

  /** The end of a loop's body stands on a line, which may be told of or not. */
  public static final class Tail extends Around {
    private final int line;
    private final boolean told;

    public Tail(StmtNode body, int line, boolean told) {
      super(body);
      this.line = line;
      this.told = told;
    }

    @Override
    public int execute(Frame f) {
      int status = body.execute(f);
      if (status == NEXT) {
        f.reach(line, told);
      }
      return status;
    }
  }
}
