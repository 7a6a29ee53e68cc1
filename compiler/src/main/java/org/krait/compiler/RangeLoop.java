package org.krait.compiler;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** The parts of {@code for … in range(…)}; whether it is the built-in range, the run tells. */
record RangeLoop(CoreExpr function, CoreExpr[] args, int position, int iteration) {

  /** The parts of a loop over a call of range with a constant step; null if it is another loop. */
  static @Nullable RangeLoop of(CoreStmt.For node) {
    return node.iterator() instanceof CoreExpr.Iterator i
            && i.value() instanceof CoreExpr.Call c
            && c.function() instanceof CoreExpr.GlobalGet g
            && g.name().equals("range")
            && takes(c.args())
        ? new RangeLoop(g, c.args(), c.position(), i.position())
        : null;
  }

  private static boolean takes(CoreExpr[] args) {
    return args.length == 1
        || args.length == 2
        || args.length == 3 && args[2] instanceof CoreExpr.Const c && isStep(c.value());
  }

  private static boolean isStep(Object value) {
    return value instanceof Long step && step != 0 && Math.abs(step) <= Integer.MAX_VALUE;
  }

  /** What each turn adds. */
  long step() {
    return args.length < 3 ? 1 : (long) ((CoreExpr.Const) args[2]).value();
  }
}
