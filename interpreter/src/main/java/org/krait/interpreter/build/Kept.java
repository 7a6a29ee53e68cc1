package org.krait.interpreter.build;

import java.util.List;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** The temporaries that a statement of several core nodes lives on while its body runs. */
final class Kept {
  private Kept() {}

  /** The slot of the iterator if a loop is {@code async for}, else -1. */
  static int ofAsyncLoop(CoreStmt.While loop) {
    return loop.prelude() instanceof CoreStmt.TryExcept attempt ? slot(attempt.body()) : -1;
  }

  /** The slot of a with statement's bound {@code __exit__}. */
  static int ofWith(CoreStmt.With with) {
    return slot(with.leave());
  }

  /** The temporary that a statement reads first, or -1. */
  private static int slot(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Block s -> slot(s.body()[0]);
      case CoreStmt.Evaluate s -> slot(s.value());
      case CoreStmt.LocalSet s -> slot(s.value());
      case CoreStmt.YieldFrom s -> slot(s.iterator());
      default -> -1;
    };
  }

  private static int slot(CoreExpr node) {
    if (node instanceof CoreExpr.TempGet temporary) {
      return temporary.slot();
    }
    List<CoreExpr> operands = Operands.of(node);
    return operands.isEmpty() ? -1 : slot(operands.get(0));
  }
}
