package org.krait.interpreter.build;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;

/** What comes after a loop is reached only if the loop can end. */
final class Reachability {
  private Reachability() {}

  /** Whether a loop is {@code while True} without a break. */
  static boolean isEndless(CoreStmt.While loop) {
    return loop.test() instanceof CoreExpr.Const constant
        && constant.value() == Boolean.TRUE
        && !breaks(loop.body());
  }

  private static boolean breaks(@Nullable CoreStmt statement) {
    return switch (statement) {
      case null -> false;
      case CoreStmt.Break s -> true;
      case CoreStmt.Block s -> anyBreaks(s.body());
      case CoreStmt.If s -> anyBreaks(s.clauses()) || breaks(s.orelse());
      case CoreStmt.While s -> breaks(s.orelse());
      case CoreStmt.For s -> breaks(s.orelse());
      case CoreStmt.TryExcept s ->
          breaks(s.body()) || breaks(s.orelse()) || anyBreaks(s.handlers());
      case CoreStmt.TryFinally s -> breaks(s.body()) || breaks(s.finalbody());
      case CoreStmt.With s -> breaks(s.body());
      default -> false;
    };
  }

  private static boolean anyBreaks(CoreStmt[] statements) {
    boolean found = false;
    for (CoreStmt statement : statements) {
      found |= breaks(statement);
    }
    return found;
  }

  private static boolean anyBreaks(Clause[] clauses) {
    boolean found = false;
    for (Clause clause : clauses) {
      found |= breaks(clause.body());
    }
    return found;
  }

  private static boolean anyBreaks(Handler[] handlers) {
    boolean found = false;
    for (Handler handler : handlers) {
      found |= breaks(handler.body());
    }
    return found;
  }
}
