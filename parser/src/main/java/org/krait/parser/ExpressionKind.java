package org.krait.parser;

import org.krait.syntax.Expr;
import org.krait.syntax.Singleton;

/** What messages call an expression. */
final class ExpressionKind {
  private ExpressionKind() {}

  // CPython: action_helpers.c _PyPegen_get_expr_name
  static String name(Expr expr) {
    return switch (expr) {
      case Expr.Attribute e -> "attribute";
      case Expr.Subscript e -> "subscript";
      case Expr.Starred e -> "starred";
      case Expr.Name e -> "name";
      case Expr.List e -> "list";
      case Expr.Tuple e -> "tuple";
      case Expr.Lambda e -> "lambda";
      case Expr.Call e -> "function call";
      case Expr.BoolOp e -> "expression";
      case Expr.BinOp e -> "expression";
      case Expr.UnaryOp e -> "expression";
      case Expr.GeneratorExp e -> "generator expression";
      case Expr.Yield e -> "yield expression";
      case Expr.YieldFrom e -> "yield expression";
      case Expr.Await e -> "await expression";
      case Expr.ListComp e -> "list comprehension";
      case Expr.SetComp e -> "set comprehension";
      case Expr.DictComp e -> "dict comprehension";
      case Expr.Dict e -> "dict literal";
      case Expr.Set e -> "set display";
      case Expr.JoinedStr e -> "f-string expression";
      case Expr.FormattedValue e -> "f-string expression";
      case Expr.TemplateStr e -> "t-string expression";
      case Expr.Interpolation e -> "t-string expression";
      case Expr.Constant e -> constant(e.value());
      case Expr.Compare e -> "comparison";
      case Expr.IfExp e -> "conditional expression";
      case Expr.NamedExpr e -> "named expression";
      case Expr.Slice e -> "slice";
    };
  }

  private static String constant(Object value) {
    if (value == Singleton.NONE) {
      return "None";
    }
    if (value == Singleton.ELLIPSIS) {
      return "ellipsis";
    }
    if (value instanceof Boolean b) {
      return b ? "True" : "False";
    }
    return "literal";
  }
}
