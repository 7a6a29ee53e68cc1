package org.krait.interpreter.build;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.HotLoop;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.function.PyCode;

/** Makes the nodes of one code object's body. */
public final class TreeBuilder {
  private final Surroundings code;
  private final StatementBuilder statements = new StatementBuilder(this);
  private final ExpressionBuilder expressions = new ExpressionBuilder(this);
  private boolean closes;

  /** What the nodes of a code object share. */
  public interface Surroundings {
    /** The code object of a function inside. */
    PyCode inner(Code function);

    /** The Python object of a constant. */
    Object value(Object constant);

    /** The counter of a loop. */
    HotLoop hotLoop(CoreStmt loop);
  }

  public TreeBuilder(Surroundings code) {
    this.code = code;
  }

  /** Whether a yield stands inside of try or with. */
  public boolean closes() {
    return closes;
  }

  /** Notes a statement of try or with, by its resume register. */
  void noteGuard(int resume) {
    closes |= resume >= 0;
  }

  /** The node of a statement. */
  public StmtNode statement(CoreStmt statement) {
    return statement.accept(statements);
  }

  ExprNode expression(CoreExpr expression) {
    return expression.accept(expressions);
  }

  ExprNode test(CoreExpr expression) {
    return expressions.test(expression);
  }

  Object constant(Object value) {
    return code.value(value);
  }

  HotLoop loop(CoreStmt loop) {
    return code.hotLoop(loop);
  }

  PyCode code(Code function) {
    return code.inner(function);
  }
}
