package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.Truth;

/** Decisions between two ways, in trees that are traced. */
public final class BranchMarks {
  private BranchMarks() {}

  /** A test that decides; the left way is that of one of its outcomes. */
  public static final class Test extends ExprNode {
    private final ExprNode test;
    private final Branch branch;
    private final boolean left;

    public Test(ExprNode test, Branch branch, boolean left) {
      this.test = test;
      this.branch = branch;
      this.left = left;
    }

    @Override
    public Object evaluate(Frame f) {
      Object value = test.value(f);
      f.branch(branch, Truth.of(value) == left);
      return value;
    }

    @Override
    public boolean test(Frame f) {
      boolean value = test.test(f);
      f.branch(branch, value == left);
      return value;
    }
  }

  /** The value of {@code and} or {@code or}: each operand but the last decides. */
  public static final class Junction extends ExprNode {
    private final ExprNode[] operands;
    private final boolean decisive;
    private final int position;
    private final Branch[] branches;

    /**
     * The value of the first operand whose truth is decisive, else of the last.
     *
     * @param branches one for each operand but the last
     */
    public Junction(ExprNode[] operands, boolean decisive, int position, Branch[] branches) {
      this.operands = operands;
      this.decisive = decisive;
      this.position = position;
      this.branches = branches;
    }

    @Override
    public Object evaluate(Frame f) {
      for (int i = 0; i < branches.length; i++) {
        Object value = operands[i].value(f);
        f.position = position;
        boolean goesOn = Truth.of(value) != decisive;
        f.branch(branches[i], goesOn);
        if (!goesOn) {
          return value;
        }
      }
      return operands[branches.length].value(f);
    }
  }
}
