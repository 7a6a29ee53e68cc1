package org.krait.interpreter.build;

import org.krait.lower.core.CoreExpr;

/** The positions of expressions' own operations. */
final class Positions {
  private Positions() {}

  /** The position of an expression, not of its operands; -1 for none. */
  static int of(CoreExpr node) {
    return switch (node) {
      case CoreExpr.Binary n -> n.position();
      case CoreExpr.InPlace n -> n.position();
      case CoreExpr.Unary n -> n.position();
      case CoreExpr.Compare n -> n.position();
      case CoreExpr.Truth n -> n.position();
      case CoreExpr.And n -> n.position();
      case CoreExpr.Or n -> n.position();
      case CoreExpr.Attribute n -> n.position();
      case CoreExpr.Subscript n -> n.position();
      case CoreExpr.SliceGet n -> n.position();
      case CoreExpr.BuildSlice n -> n.position();
      case CoreExpr.BuildSet n -> n.position();
      case CoreExpr.BuildDict n -> n.position();
      case CoreExpr.Starred n -> n.position();
      case CoreExpr.FormatValue n -> n.position();
      case CoreExpr.JoinStrings n -> n.position();
      case CoreExpr.Interpolation n -> n.position();
      case CoreExpr.Template n -> n.position();
      case CoreExpr.MakeFunction n -> n.position();
      case CoreExpr.Intrinsic n -> n.position();
      default -> ofNameOrCall(node);
    };
  }

  private static int ofNameOrCall(CoreExpr node) {
    return switch (node) {
      case CoreExpr.LocalGet n -> n.position();
      case CoreExpr.CellGet n -> n.position();
      case CoreExpr.GlobalGet n -> n.position();
      case CoreExpr.NameGet n -> n.position();
      case CoreExpr.MappingOrGlobalGet n -> n.position();
      case CoreExpr.MappingOrCellGet n -> n.position();
      case CoreExpr.BuildClass n -> n.position();
      case CoreExpr.Call n -> n.position();
      case CoreExpr.CallKeywords n -> n.position();
      case CoreExpr.CallParts n -> n.position();
      case CoreExpr.MethodCall n -> n.position();
      case CoreExpr.MethodCallKeywords n -> n.position();
      case CoreExpr.SuperAttribute n -> n.position();
      case CoreExpr.SuperMethodCall n -> n.position();
      case CoreExpr.ImportName n -> n.position();
      case CoreExpr.ImportFrom n -> n.position();
      case CoreExpr.Iterator n -> n.position();
      case CoreExpr.AsyncIterator n -> n.position();
      case CoreExpr.YieldFromIterator n -> n.position();
      case CoreExpr.Awaitable n -> n.position();
      case CoreExpr.SpecialMethod n -> n.position();
      default -> -1;
    };
  }
}
