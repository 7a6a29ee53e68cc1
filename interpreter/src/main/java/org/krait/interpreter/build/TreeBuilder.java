package org.krait.interpreter.build;

import java.util.function.Function;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.function.PyCode;

/** Makes the nodes of one code object's body. */
public final class TreeBuilder {
  private final Function<Code, PyCode> codes;
  private final StatementBuilder statements = new StatementBuilder(this);
  private final ExpressionBuilder expressions = new ExpressionBuilder(this);
  private boolean closes;

  /** A builder that asks {@code codes} for the code objects of functions inside. */
  public TreeBuilder(Function<Code, PyCode> codes) {
    this.codes = codes;
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

  PyCode code(Code code) {
    return codes.apply(code);
  }
}
