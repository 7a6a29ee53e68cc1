package org.krait.interpreter.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.object.Place;

/** Where statements and expressions begin: at the position of what they evaluate first. */
final class Places {
  private Places() {}

  static Place orBehind(@Nullable Place place) {
    return place == null ? Place.BEHIND : place;
  }

  /** The place of a statement, or null if it stands nowhere in the source. */
  static @Nullable Place of(CoreStmt statement) {
    CoreExpr first = first(statement);
    Place place = first == null ? inside(statement) : of(first);
    return place == null && statement.line() > 0 ? new Place(-1, statement.line()) : place;
  }

  /** What a statement evaluates first, or null. */
  static @Nullable CoreExpr first(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Evaluate s -> s.value();
      case CoreStmt.LocalSet s -> s.value();
      case CoreStmt.CellSet s -> s.value();
      case CoreStmt.GlobalSet s -> s.value();
      case CoreStmt.NameSet s -> s.value();
      case CoreStmt.AttributeSet s -> s.value();
      case CoreStmt.SubscriptSet s -> s.value();
      case CoreStmt.SliceSet s -> s.value();
      case CoreStmt.Unpack s -> s.value();
      case CoreStmt.ListAppend s -> s.value();
      case CoreStmt.SetAdd s -> s.value();
      case CoreStmt.DictPut s -> s.key();
      case CoreStmt.For s -> s.iterator();
      case CoreStmt.Return s -> s.value();
      case CoreStmt.Raise s -> s.exception();
      case CoreStmt.Yield s -> s.value();
      case CoreStmt.YieldFrom s -> s.iterator();
      case CoreStmt.AttributeDelete s -> s.object();
      case CoreStmt.SubscriptDelete s -> s.object();
      default -> null;
    };
  }

  /** The place of the first statement or test inside of a statement, or null. */
  private static @Nullable Place inside(CoreStmt statement) {
    return switch (statement) {
      case CoreStmt.Block s -> {
        Place place = null;
        for (int i = 0; place == null && i < s.body().length; i++) {
          place = of(s.body()[i]);
        }
        yield place;
      }
      case CoreStmt.If s -> {
        Clause clause = s.clauses()[0];
        yield clause.prelude() == null ? of(clause.test()) : of(clause.prelude());
      }
      case CoreStmt.While s -> s.prelude() == null ? of(s.test()) : of(s.prelude());
      case CoreStmt.Isolate s -> of(s.body());
      case CoreStmt.TryExcept s when s.line() == 0 -> of(s.body());
      case CoreStmt.TryFinally s when s.line() == 0 -> of(s.body());
      case CoreStmt.With s when s.line() == 0 -> of(s.body());
      default -> null;
    };
  }

  /** The place of an expression, or null if none of it has a position or line. */
  static @Nullable Place of(CoreExpr node) {
    if (node instanceof CoreExpr.Do block) {
      Place place = of(block.body());
      return place == null ? of(block.value()) : place;
    }
    List<CoreExpr> operands = Operands.of(node);
    Place first = operands.isEmpty() ? null : of(operands.get(0));
    if (first != null) {
      return first;
    }
    int own = Positions.of(node);
    if (own >= 0) {
      return new Place(own, 0);
    }
    return node instanceof CoreExpr.Const c && c.line() > 0 ? new Place(-1, c.line()) : null;
  }

  /** The position of a test, or of what it tests; -1 for none. */
  static int position(CoreExpr test) {
    int own = Positions.of(test);
    if (own >= 0) {
      return own;
    }
    int last = -1;
    for (CoreExpr operand : Operands.of(test)) {
      last = Math.max(last, position(operand));
    }
    return last;
  }
}
