package org.krait.interpreter.build;

import org.krait.interpreter.expr.LineMarks;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/**
 * The line of what a comprehension collects, to which it goes before each jump back to a loop's
 * head: at the end of a turn, and after a condition.
 */
// CPython: codegen.c codegen_sync_comprehension_generator
final class ElementLines {
  private final InnerLines lines;
  private int current;

  ElementLines(InnerLines lines) {
    this.lines = lines;
  }

  /** The line of what the loops of a comprehension collect, or 0 for any other statement. */
  int of(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Block s when s.body().length > 0 -> of(s.body()[s.body().length - 1]);
      case CoreStmt.If s when s.line() == 0 && s.orelse() == null -> of(s.clauses()[0].body());
      case CoreStmt.For s when s.line() == 0 -> of(s.body());
      case CoreStmt.ListAppend s -> lines.line(s.position());
      case CoreStmt.SetAdd s -> lines.line(s.position());
      case CoreStmt.DictPut s -> lines.line(s.position());
      case CoreStmt.Yield s when s.target() < 0 && s.line() == 0 -> lines.line(s.position());
      default -> 0;
    };
  }

  /** Begins the body of a loop; the line of the loop around it. */
  int enter(CoreStmt.For loop) {
    int outer = current;
    current = of(loop.body());
    return outer;
  }

  /** Ends the body of a loop; what was before is the result of {@link #enter}. */
  void leave(int outer) {
    current = outer;
  }

  /** The body of the loop at hand; after a loop inside, the element's line is not told of. */
  StmtNode turn(CoreStmt.For loop, StmtNode body) {
    return current == 0
        ? body
        : new LineMarks.Tail(body, lines.noted(current), !endsWithLoop(loop.body()));
  }

  private static boolean endsWithLoop(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Block s -> endsWithLoop(s.body()[s.body().length - 1]);
      case CoreStmt.If s -> endsWithLoop(s.clauses()[0].body());
      case CoreStmt.For s -> true;
      default -> false;
    };
  }

  /** Notes the line that comes after a test, if that is a condition of the loop at hand. */
  void decide(CoreStmt.If node) {
    if (current != 0 && node.line() == 0 && of(node) == current) {
      decide(node.clauses()[0].test(), false);
    }
  }

  /** Notes the line after each part of a test that may jump to the end of the turn. */
  private void decide(CoreExpr test, boolean jumpsOn) {
    switch (test) {
      case CoreExpr.Not n -> decide(n.test(), !jumpsOn);
      case CoreExpr.And n -> junction(n.operands(), !jumpsOn, jumpsOn);
      case CoreExpr.Or n -> junction(n.operands(), jumpsOn, jumpsOn);
      case CoreExpr.Conditional n -> {
        decide(n.body(), jumpsOn);
        decide(n.orelse(), jumpsOn);
      }
      default -> lines.finish(ExpressionBuilder.decisive(test), current);
    }
  }

  private void junction(CoreExpr[] operands, boolean all, boolean jumpsOn) {
    for (int i = all ? 0 : operands.length - 1; i < operands.length; i++) {
      decide(operands[i], jumpsOn);
    }
  }
}
