package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.AwaitableRole;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Expr;
import org.krait.syntax.Singleton;
import org.krait.syntax.Span;

/**
 * Makes yields statements: where an operand yields, the operands evaluated before it are kept in
 * temporaries.
 */
final class YieldSpiller {
  private static final CoreExpr NONE = new CoreExpr.Const(Singleton.NONE);

  private final CodeUnit unit;
  private final YieldFinder finder;

  YieldSpiller(CodeUnit unit) {
    this.unit = unit;
    this.finder = new YieldFinder(unit);
  }

  /** Whether evaluating the expression suspends this code. */
  boolean yields(@Nullable Expr node) {
    return unit.isResumable() && finder.yields(node);
  }

  boolean anyYields(List<? extends @Nullable Expr> nodes) {
    return indexOfLastYield(nodes) >= 0;
  }

  private int indexOfLastYield(List<? extends @Nullable Expr> nodes) {
    if (unit.isResumable()) {
      for (int i = nodes.size() - 1; i >= 0; i--) {
        if (finder.yields(nodes.get(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Lowers operands that are evaluated in this order; null stays null. */
  CoreExpr[] lowerAll(List<? extends @Nullable Expr> nodes) {
    return lowerAll(nodes, false);
  }

  /** Lowers the items of a display or call, which may be starred. */
  CoreExpr[] lowerItems(List<? extends @Nullable Expr> nodes) {
    return lowerAll(nodes, true);
  }

  private CoreExpr[] lowerAll(List<? extends @Nullable Expr> nodes, boolean starred) {
    CoreExpr[] operands = new CoreExpr[nodes.size()];
    int last = indexOfLastYield(nodes);
    for (int i = 0; i < operands.length; i++) {
      Expr node = nodes.get(i);
      if (node != null) {
        CoreExpr operand =
            starred ? unit.expressions.lowerItem(node) : unit.expressions.lower(node);
        operands[i] = i < last ? keep(operand) : operand;
      }
    }
    return operands;
  }

  /** A form of the operand that can be evaluated later: a constant or a temporary. */
  CoreExpr keep(CoreExpr operand) {
    if (operand instanceof CoreExpr.Const) {
      return operand;
    }
    if (operand instanceof CoreExpr.Starred starred) {
      return new CoreExpr.Starred(keep(starred.value()), starred.position());
    }
    return new CoreExpr.TempTake(unit.spill(operand));
  }

  CoreExpr visitYield(Expr.Yield node) {
    int target = unit.layout.newTemporary();
    yieldInto(target, node);
    return new CoreExpr.TempTake(target);
  }

  CoreExpr visitYieldFrom(Expr.YieldFrom node) {
    int target = unit.layout.newTemporary();
    yieldFromInto(target, node);
    return new CoreExpr.TempTake(target);
  }

  CoreExpr visitAwait(Expr.Await node) {
    int target = unit.layout.newTemporary();
    awaitInto(target, node);
    return new CoreExpr.TempTake(target);
  }

  /** If the expression is itself a yield, makes its result go to a slot (-1: nowhere). */
  boolean tryInto(int target, Expr node) {
    if (node instanceof Expr.Yield yield) {
      yieldInto(target, yield);
    } else if (node instanceof Expr.YieldFrom yieldFrom) {
      yieldFromInto(target, yieldFrom);
    } else if (node instanceof Expr.Await await) {
      awaitInto(target, await);
    } else {
      return false;
    }
    return true;
  }

  private void yieldInto(int target, Expr.Yield node) {
    if (!unit.scope.kind().isFunctionLike()) {
      throw unit.context.error("'yield' outside function", node.span());
    }
    CoreExpr value = node.value() == null ? NONE : unit.expressions.lower(node.value());
    emitYield(target, value, node.span());
  }

  /** Emits a yield of a value. */
  void emitYield(int target, CoreExpr value, Span where) {
    unit.emit(
        new CoreStmt.Yield(
            target, value, unit.takeLine(), unit.at(where), unit.layout.newResume()));
  }

  private void yieldFromInto(int target, Expr.YieldFrom node) {
    if (!unit.scope.kind().isFunctionLike()) {
      throw unit.context.error("'yield from' outside function", node.span());
    }
    if (unit.kind == CodeKind.FUNCTION && unit.scope.isCoroutine()) {
      throw unit.context.error("'yield from' inside async function", node.span());
    }
    CoreExpr value = unit.expressions.lower(node.value());
    int position = unit.at(node.span());
    delegate(target, new CoreExpr.YieldFromIterator(value, position), false, position);
  }

  private void awaitInto(int target, Expr.Await node) {
    CoreExpr value = unit.expressions.lower(node.value());
    emitAwait(target, value, AwaitableRole.AWAIT, node.span());
  }

  /** Emits an await of an object that should be awaitable. */
  void emitAwait(int target, CoreExpr value, AwaitableRole role, Span where) {
    int position = unit.at(where);
    delegate(target, new CoreExpr.Awaitable(value, role, position), true, position);
  }

  /** Emits the delegation to an iterator. */
  void delegate(int target, CoreExpr iterator, boolean await, int position) {
    int line = unit.takeLine();
    int iteratorSlot = unit.layout.newTemporary();
    int resume = unit.layout.newResume();
    unit.emit(
        new CoreStmt.YieldFrom(target, iterator, iteratorSlot, await, line, position, resume));
  }
}
