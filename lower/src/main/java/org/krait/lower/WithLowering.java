package org.krait.lower;

import java.util.List;
import org.krait.lower.core.AwaitableRole;
import org.krait.lower.core.ContextMethod;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.WithItem;

/** Lowers with statements, item by item, each inside the one before. */
// CPython: codegen.c codegen_with_inner
final class WithLowering {
  private static final CoreExpr[] NO_ARGS = {};
  private static final CoreExpr[] THREE_NONES = {
    ExpressionLowering.NONE, ExpressionLowering.NONE, ExpressionLowering.NONE
  };

  private final CodeUnit unit;

  WithLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void with(Stmt.With node) {
    emitItem(node.items(), 0, node.body(), false);
  }

  void asyncWith(Stmt.AsyncWith node) {
    emitItem(node.items(), 0, node.body(), true);
  }

  private void emitItem(List<WithItem> items, int index, List<Stmt> statements, boolean async) {
    WithItem item = items.get(index);
    Span where = item.contextExpr().span();
    int line = where.lineno();
    int position = unit.at(where);
    int exception = unit.layout.newTemporary();
    int pending = unit.layout.newTemporary();
    int manager = unit.spill(unit.expressions.lower(item.contextExpr()));
    int exit =
        unit.spill(special(manager, async ? ContextMethod.AEXIT : ContextMethod.EXIT, position));
    CoreExpr entered = emitEnter(manager, async, where);
    List<CoreStmt> outer = unit.begin();
    unit.blocks.nest(1, where);
    if (item.optionalVars() != null) {
      unit.assignments.storeItem(item.optionalVars(), entered);
    }
    if (index + 1 < items.size()) {
      emitItem(items, index + 1, statements, async);
    } else {
      unit.statements.lowerAll(statements);
    }
    unit.blocks.unnest(1);
    CoreStmt body = unit.end(outer);
    CoreStmt leave = leave(exit, async, where, line);
    CoreStmt caught = caught(exit, exception, async, where, line);
    int resume = unit.resumeFor(body, leave, caught);
    unit.emit(new CoreStmt.With(body, leave, caught, exception, pending, 0, resume));
  }

  private static CoreExpr special(int manager, ContextMethod method, int position) {
    return new CoreExpr.SpecialMethod(new CoreExpr.TempGet(manager), method, position);
  }

  /** The value of entering, which is evaluated by now. */
  private CoreExpr emitEnter(int manager, boolean async, Span where) {
    int position = unit.at(where);
    int entered = unit.layout.newTemporary();
    CoreExpr enter = special(manager, async ? ContextMethod.AENTER : ContextMethod.ENTER, position);
    CoreExpr call = new CoreExpr.Call(enter, NO_ARGS, position);
    if (async) {
      unit.spiller.emitAwait(entered, call, AwaitableRole.ASYNC_ENTER, where);
    } else {
      unit.emit(new CoreStmt.LocalSet(entered, call, 0));
    }
    return new CoreExpr.TempTake(entered);
  }

  private CoreStmt leave(int exit, boolean async, Span where, int line) {
    CoreExpr call = new CoreExpr.Call(new CoreExpr.TempGet(exit), THREE_NONES, unit.at(where));
    if (!async) {
      return new CoreStmt.Evaluate(call, line);
    }
    unit.startLine(line);
    List<CoreStmt> outer = unit.begin();
    unit.spiller.emitAwait(-1, call, AwaitableRole.ASYNC_EXIT, where);
    return unit.end(outer);
  }

  /** {@code if not exit(…): raise}. */
  private CoreStmt caught(int exit, int exception, boolean async, Span where, int line) {
    int position = unit.at(where);
    unit.startLine(line);
    List<CoreStmt> outer = unit.begin();
    CoreExpr result =
        new CoreExpr.ExitCall(
            new CoreExpr.TempGet(exit), new CoreExpr.TempGet(exception), position);
    if (async) {
      int awaited = unit.layout.newTemporary();
      unit.spiller.emitAwait(awaited, result, AwaitableRole.ASYNC_EXIT, where);
      result = new CoreExpr.TempTake(awaited);
    }
    CoreExpr refused = new CoreExpr.Not(new CoreExpr.Truth(result, position));
    unit.tests.emitIf(refused, new CoreStmt.Reraise(exception), null);
    return unit.end(outer);
  }
}
