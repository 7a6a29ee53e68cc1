package org.krait.compiler;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Operator;
import org.krait.syntax.Unaryop;

/** What kinds the values of expressions most likely are, by the kinds of the variables in them. */
abstract class ExpressionKinds {
  /** The kind of a slot; null if nothing is known of it yet. */
  abstract @Nullable Kind slot(int slot);

  /** The kind of an expression; null if it depends on a slot of which nothing is known yet. */
  final @Nullable Kind of(CoreExpr node) {
    return switch (node) {
      case CoreExpr.Const n -> Kind.of(n.value().getClass());
      case CoreExpr.LocalGet n -> slot(n.slot());
      case CoreExpr.TempGet n -> slot(n.slot());
      case CoreExpr.TempTake n -> slot(n.slot());
      case CoreExpr.Keep n -> of(n.value());
      case CoreExpr.Binary n -> arithmetic(n.op(), n.left(), n.right());
      case CoreExpr.InPlace n -> arithmetic(n.op(), n.left(), n.right());
      case CoreExpr.Unary n -> unary(n);
      case CoreExpr.Conditional n -> conditional(n);
      default -> Kind.OBJECT;
    };
  }

  private @Nullable Kind unary(CoreExpr.Unary node) {
    Kind kind = of(node.operand());
    return node.op() == Unaryop.Invert && kind == Kind.DOUBLE ? Kind.OBJECT : kind;
  }

  private @Nullable Kind conditional(CoreExpr.Conditional node) {
    Kind one = of(node.body());
    Kind other = of(node.orelse());
    return one == null || one == other ? other : other == null ? one : Kind.OBJECT;
  }

  /** The kind that two operands have in common; OBJECT if no variable says that it is a number. */
  final @Nullable Kind common(CoreExpr left, CoreExpr right) {
    Kind a = of(left);
    Kind b = of(right);
    boolean telling = tells(left, a) || tells(right, b);
    if (!telling) {
      return a == null || b == null ? null : Kind.OBJECT;
    }
    return a == Kind.DOUBLE || b == Kind.DOUBLE ? Kind.DOUBLE : Kind.LONG;
  }

  /** An int constant stands beside anything; beside a float, results are floats. */
  private static boolean tells(CoreExpr node, @Nullable Kind kind) {
    return kind == Kind.DOUBLE || kind == Kind.LONG && !(node instanceof CoreExpr.Const);
  }

  private @Nullable Kind arithmetic(Operator op, CoreExpr left, CoreExpr right) {
    Kind common = common(left, right);
    return common == null || !common.isNumber() ? common : result(op, common);
  }

  /** The kind of what an operator makes of operands of a kind. */
  static Kind result(Operator op, Kind operands) {
    return switch (op) {
      case Add, Sub, Mult, FloorDiv, Mod -> operands;
      case Div -> Kind.DOUBLE;
      case LShift, RShift, BitOr, BitXor, BitAnd -> operands == Kind.LONG ? Kind.LONG : Kind.OBJECT;
      case Pow, MatMult -> Kind.OBJECT;
    };
  }

  /**
   * The kind to compute an expression in that is wanted as a kind: operands of unknown kind are
   * taken for numbers that fit.
   */
  final Kind wanted(CoreExpr node, Kind wanted) {
    Kind kind = of(node);
    if (!wanted.isNumber() || kind == wanted) {
      return kind;
    }
    return switch (node) {
      case CoreExpr.Binary n -> wanted(n.op(), n.left(), n.right(), kind, wanted);
      case CoreExpr.InPlace n -> wanted(n.op(), n.left(), n.right(), kind, wanted);
      default -> kind;
    };
  }

  private Kind wanted(Operator op, CoreExpr left, CoreExpr right, Kind kind, Kind wanted) {
    Kind a = of(left);
    Kind b = of(right);
    boolean open = a == Kind.OBJECT || b == Kind.OBJECT;
    boolean fits = result(op, wanted) == wanted && a != Kind.DOUBLE && b != Kind.DOUBLE;
    return open && fits ? wanted : kind;
  }
}
