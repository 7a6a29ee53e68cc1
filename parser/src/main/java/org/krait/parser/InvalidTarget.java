package org.krait.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;

/** Finds the part of an expression that keeps it from being a target. */
final class InvalidTarget {
  /** What the target is for. */
  enum Use {
    ASSIGN,
    DELETE,
    FOR
  }

  private InvalidTarget() {}

  /** The first wrong part, or null. */
  // CPython: action_helpers.c _PyPegen_get_invalid_target
  static @Nullable Expr find(Expr expr, Use use) {
    return switch (expr) {
      case Expr.List l -> find(l.elts(), use);
      case Expr.Tuple t -> find(t.elts(), use);
      case Expr.Starred s -> use == Use.DELETE ? s : find(s.value(), use);
      case Expr.Compare c -> {
        if (use != Use.FOR) {
          yield c;
        }
        yield c.ops().getFirst() == Cmpop.In ? find(c.left(), use) : null;
      }
      case Expr.Name n -> null;
      case Expr.Subscript s -> null;
      case Expr.Attribute a -> null;
      default -> expr;
    };
  }

  private static @Nullable Expr find(List<Expr> elts, Use use) {
    for (Expr elt : elts) {
      Expr wrong = find(elt, use);
      if (wrong != null) {
        return wrong;
      }
    }
    return null;
  }
}
