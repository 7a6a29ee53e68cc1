package org.krait.compiler;

import java.util.Set;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/**
 * Code that may ask for its own variables by way of its frame has to have a real one; so has code
 * that begins to trace itself.
 */
final class FrameSensitivity {
  private static final Set<String> FUNCTIONS = Set.of("globals", "locals", "eval", "exec");
  private static final Set<String> WITHOUT_ARGUMENTS = Set.of("vars", "dir", "super");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "_getframe",
          "currentframe",
          "f_locals",
          "locals",
          "settrace",
          "setprofile",
          "set_trace",
          "enable",
          "set_events",
          "set_local_events");

  private FrameSensitivity() {}

  /** UncompilableException if a statement names something that looks at the frame. */
  static void check(CoreStmt statement) {
    if (new CoreSearch(FrameSensitivity::looksAtFrame).finds(statement)) {
      throw new UncompilableException("looks at its frame");
    }
  }

  private static boolean looksAtFrame(Object node) {
    return switch (node) {
      case CoreExpr.GlobalGet g -> FUNCTIONS.contains(g.name()) || ATTRIBUTES.contains(g.name());
      case CoreExpr.Call c when c.args().length == 0 ->
          c.function() instanceof CoreExpr.GlobalGet g && WITHOUT_ARGUMENTS.contains(g.name());
      case CoreExpr.Attribute a -> ATTRIBUTES.contains(a.name());
      case CoreExpr.MethodCall m -> ATTRIBUTES.contains(m.name());
      default -> false;
    };
  }
}
