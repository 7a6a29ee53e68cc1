package org.krait.interpreter.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.HotLoop;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.function.Outline;
import org.krait.runtime.function.PyCode;

/** Makes the nodes of one code object's body. */
public final class TreeBuilder {
  private final Surroundings code;
  private final StatementBuilder statements;
  private final ExpressionBuilder expressions;
  private final @Nullable InnerLines lines;
  private final @Nullable Branching branching;
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

  /** Builds nodes that know of the lines where statements begin. */
  public TreeBuilder(Surroundings code) {
    this(code, null, null);
  }

  /** Builds nodes that know of all lines and branches, given the positions and number of locals. */
  public static TreeBuilder ofTraced(Surroundings code, int[] positions, int locals) {
    Branching branching = new Branching();
    return new TreeBuilder(code, new InnerLines(positions, locals, branching), branching);
  }

  private TreeBuilder(
      Surroundings code, @Nullable InnerLines lines, @Nullable Branching branching) {
    this.code = code;
    this.lines = lines;
    this.branching = branching;
    this.statements = new StatementBuilder(this, lines, branching);
    this.expressions = new ExpressionBuilder(this, lines, branching);
  }

  /** What the nodes made by a builder for traced code tell of. */
  public Outline outline() {
    return lines == null || branching == null
        ? new Outline(new int[0], List.of())
        : new Outline(lines.all(), branching.all());
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
    if (lines != null) {
      lines.note(statement);
    }
    return statement.accept(statements);
  }

  ExprNode expression(CoreExpr expression) {
    return expressions.root(expression);
  }

  ExprNode test(CoreExpr expression) {
    return expressions.root(ExpressionBuilder.decisive(expression));
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
