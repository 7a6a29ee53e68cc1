package org.krait.interpreter.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Argument;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;

/** What an expression evaluates before its own operation, in that order. */
final class Operands {
  /** So many constants, and a list or set of them is loaded as one. */
  // CPython: flowgraph.c MIN_CONST_SEQUENCE_SIZE
  private static final int CONSTANT_SEQUENCE = 3;

  private final List<CoreExpr> found = new ArrayList<>();

  private Operands() {}

  static List<CoreExpr> of(CoreExpr node) {
    Operands operands = new Operands();
    operands.collect(node);
    return operands.found;
  }

  private void all(@Nullable CoreExpr... nodes) {
    for (CoreExpr node : nodes) {
      if (node != null) {
        found.add(node);
      }
    }
  }

  private void all(CoreExpr first, CoreExpr[] rest) {
    found.add(first);
    all(rest);
  }

  /** Whether a list or set has items, but only constants that are loaded as one. */
  static boolean isOneConstant(CoreExpr node) {
    return node instanceof CoreExpr.BuildList list && isOneConstant(list.items())
        || node instanceof CoreExpr.BuildSet set && isOneConstant(set.items());
  }

  /** Whether items are so many and all constants that they are loaded as one. */
  static boolean isOneConstant(CoreExpr[] items) {
    boolean constant = items.length >= CONSTANT_SEQUENCE;
    for (CoreExpr item : items) {
      constant &= item instanceof CoreExpr.Const;
    }
    return constant;
  }

  private void items(CoreExpr[] items) {
    if (!isOneConstant(items)) {
      all(items);
    }
  }

  private void collect(CoreExpr node) {
    switch (node) {
      case CoreExpr.MappingOrGlobalGet n -> all(n.mapping());
      case CoreExpr.MappingOrCellGet n -> all(n.mapping());
      case CoreExpr.Keep n -> all(n.value());
      case CoreExpr.Binary n -> all(n.left(), n.right());
      case CoreExpr.InPlace n -> all(n.left(), n.right());
      case CoreExpr.Unary n -> all(n.operand());
      case CoreExpr.Compare n -> all(n.left(), n.right());
      case CoreExpr.Truth n -> all(n.operand());
      case CoreExpr.Not n -> all(n.test());
      case CoreExpr.And n -> all(n.operands());
      case CoreExpr.Or n -> all(n.operands());
      case CoreExpr.Conditional n -> all(n.test(), n.body(), n.orelse());
      case CoreExpr.Attribute n -> all(n.value());
      case CoreExpr.Subscript n -> all(n.value(), n.index());
      case CoreExpr.SliceGet n -> all(n.value(), n.lower(), n.upper());
      case CoreExpr.BuildSlice n -> all(n.lower(), n.upper(), n.step());
      case CoreExpr.BuildTuple n -> all(n.items());
      case CoreExpr.BuildList n -> items(n.items());
      case CoreExpr.BuildSet n -> items(n.items());
      case CoreExpr.BuildDict n -> pairs(n);
      case CoreExpr.Starred n -> all(n.value());
      case CoreExpr.FormatValue n -> all(n.value(), n.spec());
      case CoreExpr.JoinStrings n -> all(n.parts());
      case CoreExpr.Interpolation n -> all(n.value(), n.spec());
      case CoreExpr.Template n -> all(n.interpolations());
      case CoreExpr.MakeFunction n -> all(n.defaults(), n.keywordDefaults(), n.annotate());
      case CoreExpr.Intrinsic n -> all(n.args());
      default -> collectOfCall(node);
    }
  }

  private void collectOfCall(CoreExpr node) {
    switch (node) {
      case CoreExpr.Call n when isGeneric(n.function()) -> all(n.args());
      case CoreExpr.Call n -> all(n.function(), n.args());
      case CoreExpr.CallKeywords n -> all(n.function(), n.args());
      case CoreExpr.CallParts n -> {
        all(n.function());
        for (Argument argument : n.args()) {
          all(argument.value());
        }
      }
      case CoreExpr.MethodCall n -> all(n.receiver(), n.args());
      case CoreExpr.MethodCallKeywords n -> all(n.receiver(), n.args());
      case CoreExpr.SuperAttribute n ->
          all(n.target().function(), n.target().type(), n.target().self());
      case CoreExpr.SuperMethodCall n -> {
        all(n.target().function(), n.target().type(), n.target().self());
        all(n.args());
      }
      default -> collectOfProtocol(node);
    }
  }

  /** Whether a function that holds type parameters is made, which comes after its arguments. */
  private static boolean isGeneric(CoreExpr function) {
    return function instanceof CoreExpr.MakeFunction n
        && n.code().kind() == CodeKind.TYPE_PARAMETERS;
  }

  private void collectOfProtocol(CoreExpr node) {
    switch (node) {
      case CoreExpr.ImportName n -> all(n.fromList());
      case CoreExpr.ImportFrom n -> all(n.module());
      case CoreExpr.Iterator n -> all(n.value());
      case CoreExpr.AsyncIterator n -> all(n.value());
      case CoreExpr.YieldFromIterator n -> all(n.value());
      case CoreExpr.AsyncNext n -> all(n.iterator());
      case CoreExpr.Awaitable n -> all(n.value());
      case CoreExpr.SpecialMethod n -> all(n.value());
      case CoreExpr.ExitCall n -> all(n.exit(), n.exception());
      case CoreExpr.IsSequence n -> all(n.subject());
      case CoreExpr.IsMapping n -> all(n.subject());
      case CoreExpr.Length n -> all(n.subject());
      case CoreExpr.MatchKeys n -> all(n.subject(), n.keys());
      case CoreExpr.MappingRest n -> all(n.subject(), n.keys());
      case CoreExpr.MatchClass n -> all(n.subject(), n.type());
      default -> {}
    }
  }

  private void pairs(CoreExpr.BuildDict node) {
    for (int i = 0; i < node.values().length; i++) {
      all(node.keys()[i], node.values()[i]);
    }
  }
}
