package org.krait.lower.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes directly inside a node of the core tree, in the order of its components; null for one
 * that may be absent and is. Also those of a {@link Clause}, a {@link Handler}, an {@link Argument}
 * and a {@link SuperCall}, which are parts themselves. A {@link Code} has none.
 */
public final class CoreParts {
  private static final @Nullable Object[] NONE = {};

  private CoreParts() {}

  /** The parts of a node; the array may be the node's own. */
  public static @Nullable Object[] of(Object node) {
    return switch (node) {
      case CoreExpr expression -> ofExpression(expression);
      case CoreStmt statement -> ofStatement(statement);
      case Clause n -> parts(n.prelude(), n.test(), n.body());
      case Handler n -> parts(n.prelude(), n.type(), n.body());
      case Argument n -> parts(n.value());
      case SuperCall n -> parts(n.function(), n.type(), n.self());
      default -> NONE;
    };
  }

  /** The most frequent kinds come first. */
  private static @Nullable Object[] ofExpression(CoreExpr node) {
    return switch (node) {
      case CoreExpr.LocalGet n -> NONE;
      case CoreExpr.Const n -> NONE;
      case CoreExpr.GlobalGet n -> NONE;
      case CoreExpr.CellGet n -> NONE;
      case CoreExpr.TempGet n -> NONE;
      case CoreExpr.TempTake n -> NONE;
      case CoreExpr.Call n -> flat(n.function(), n.args());
      case CoreExpr.MethodCall n -> flat(n.receiver(), n.args());
      case CoreExpr.Binary n -> parts(n.left(), n.right());
      case CoreExpr.InPlace n -> parts(n.left(), n.right());
      case CoreExpr.Compare n -> parts(n.left(), n.right());
      case CoreExpr.Attribute n -> parts(n.value());
      case CoreExpr.Subscript n -> parts(n.value(), n.index());
      case CoreExpr.Truth n -> parts(n.operand());
      case CoreExpr.Unary n -> parts(n.operand());
      case CoreExpr.Not n -> parts(n.test());
      case CoreExpr.And n -> n.operands();
      case CoreExpr.Or n -> n.operands();
      case CoreExpr.Conditional n -> parts(n.test(), n.body(), n.orelse());
      case CoreExpr.Keep n -> parts(n.value());
      case CoreExpr.Do n -> parts(n.body(), n.value());
      case CoreExpr.CallKeywords n -> flat(n.function(), n.args());
      case CoreExpr.MethodCallKeywords n -> flat(n.receiver(), n.args());
      case CoreExpr.CallParts n -> flat(n.function(), n.args());
      case CoreExpr.SuperAttribute n -> parts(n.target());
      case CoreExpr.SuperMethodCall n -> flat(n.target(), n.args());
      case CoreExpr.SliceGet n -> parts(n.value(), n.lower(), n.upper());
      case CoreExpr.BuildSlice n -> parts(n.lower(), n.upper(), n.step());
      case CoreExpr.BuildTuple n -> n.items();
      case CoreExpr.BuildList n -> n.items();
      case CoreExpr.BuildSet n -> n.items();
      case CoreExpr.BuildDict n -> flat(n.keys(), n.values());
      case CoreExpr.Starred n -> parts(n.value());
      case CoreExpr.MakeFunction n ->
          parts(n.code(), n.defaults(), n.keywordDefaults(), n.annotate());
      case CoreExpr.Iterator n -> parts(n.value());
      case CoreExpr.FormatValue n -> parts(n.value(), n.spec());
      case CoreExpr.JoinStrings n -> n.parts();
      case CoreExpr.Interpolation n -> parts(n.value(), n.spec());
      case CoreExpr.Template n -> n.interpolations();
      case CoreExpr.Intrinsic n -> n.args();
      case CoreExpr.ImportName n -> parts(n.fromList());
      case CoreExpr.ImportFrom n -> parts(n.module());
      case CoreExpr.MappingOrGlobalGet n -> parts(n.mapping());
      case CoreExpr.MappingOrCellGet n -> parts(n.mapping());
      case CoreExpr.AsyncIterator n -> parts(n.value());
      case CoreExpr.YieldFromIterator n -> parts(n.value());
      case CoreExpr.AsyncNext n -> parts(n.iterator());
      case CoreExpr.Awaitable n -> parts(n.value());
      case CoreExpr.SpecialMethod n -> parts(n.value());
      case CoreExpr.ExitCall n -> parts(n.exit(), n.exception());
      case CoreExpr.IsSequence n -> parts(n.subject());
      case CoreExpr.IsMapping n -> parts(n.subject());
      case CoreExpr.Length n -> parts(n.subject());
      case CoreExpr.MatchKeys n -> parts(n.subject(), n.keys());
      case CoreExpr.MappingRest n -> parts(n.subject(), n.keys());
      case CoreExpr.MatchClass n -> parts(n.subject(), n.type());
      case CoreExpr.CellRef n -> NONE;
      case CoreExpr.NameGet n -> NONE;
      case CoreExpr.Namespace n -> NONE;
      case CoreExpr.Common n -> NONE;
      case CoreExpr.BuildClass n -> NONE;
    };
  }

  private static @Nullable Object[] ofStatement(CoreStmt node) {
    return switch (node) {
      case CoreStmt.Block n -> n.body();
      case CoreStmt.Evaluate n -> parts(n.value());
      case CoreStmt.LocalSet n -> parts(n.value());
      case CoreStmt.CellSet n -> parts(n.value());
      case CoreStmt.If n -> flat(n.clauses(), n.orelse());
      case CoreStmt.Return n -> parts(n.value());
      case CoreStmt.For n -> parts(n.iterator(), n.store(), n.body(), n.orelse());
      case CoreStmt.While n -> parts(n.prelude(), n.test(), n.body(), n.orelse());
      case CoreStmt.AttributeSet n -> parts(n.object(), n.value());
      case CoreStmt.SubscriptSet n -> parts(n.object(), n.index(), n.value());
      case CoreStmt.SliceSet n -> parts(n.object(), n.lower(), n.upper(), n.value());
      case CoreStmt.GlobalSet n -> parts(n.value());
      case CoreStmt.NameSet n -> parts(n.value());
      case CoreStmt.AttributeDelete n -> parts(n.object());
      case CoreStmt.SubscriptDelete n -> parts(n.object(), n.index());
      case CoreStmt.Unpack n -> parts(n.value());
      case CoreStmt.ListAppend n -> parts(n.value());
      case CoreStmt.SetAdd n -> parts(n.value());
      case CoreStmt.DictPut n -> parts(n.key(), n.value());
      case CoreStmt.Raise n -> parts(n.exception(), n.cause());
      case CoreStmt.TryExcept n -> flat(n.body(), n.handlers(), n.orelse());
      case CoreStmt.TryFinally n -> parts(n.body(), n.finalbody());
      case CoreStmt.With n -> parts(n.body(), n.leave(), n.caught());
      case CoreStmt.Isolate n -> parts(n.body());
      case CoreStmt.Yield n -> parts(n.value());
      case CoreStmt.YieldFrom n -> parts(n.iterator());
      case CoreStmt.NoOperation n -> NONE;
      case CoreStmt.LocalDelete n -> NONE;
      case CoreStmt.LocalClear n -> NONE;
      case CoreStmt.CellDelete n -> NONE;
      case CoreStmt.GlobalDelete n -> NONE;
      case CoreStmt.NameDelete n -> NONE;
      case CoreStmt.SetupAnnotations n -> NONE;
      case CoreStmt.Break n -> NONE;
      case CoreStmt.Continue n -> NONE;
      case CoreStmt.Reraise n -> NONE;
    };
  }

  private static @Nullable Object[] parts(@Nullable Object... nodes) {
    return nodes;
  }

  /** The nodes given, and those of the arrays given. */
  private static @Nullable Object[] flat(@Nullable Object... nodes) {
    List<@Nullable Object> parts = new ArrayList<>();
    for (Object node : nodes) {
      if (node instanceof @Nullable Object[] several) {
        Collections.addAll(parts, several);
      } else {
        parts.add(node);
      }
    }
    return parts.toArray();
  }
}
