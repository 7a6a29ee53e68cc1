package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.syntax.Cmpop;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers try statements. */
final class TryLowering {
  private static final CoreExpr[] NO_ITEMS = {};

  private final CodeUnit unit;

  TryLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void tryStatement(Stmt.Try node) {
    if (node.finalbody().isEmpty()) {
      tryExcept(node);
      return;
    }
    int line = unit.takeLine();
    int pending = unit.layout.newTemporary();
    List<CoreStmt> outer = unit.begin();
    unit.blocks.nest(1, node.span());
    if (node.handlers().isEmpty()) {
      unit.statements.lowerAll(node.body());
    } else {
      tryExcept(node);
    }
    unit.blocks.unnest(1);
    emitFinally(unit.end(outer), node.finalbody(), pending, line);
  }

  void tryStar(Stmt.TryStar node) {
    if (node.finalbody().isEmpty()) {
      tryExceptStar(node);
      return;
    }
    int line = unit.takeLine();
    int pending = unit.layout.newTemporary();
    List<CoreStmt> outer = unit.begin();
    unit.blocks.nest(1, node.span());
    tryExceptStar(node);
    unit.blocks.unnest(1);
    emitFinally(unit.end(outer), node.finalbody(), pending, line);
  }

  private void emitFinally(CoreStmt body, List<Stmt> finalbody, int pending, int line) {
    unit.blocks.push(BlockStack.Block.FINALLY);
    CoreStmt last = unit.statements.block(finalbody);
    unit.blocks.pop();
    unit.emit(new CoreStmt.TryFinally(body, last, pending, line, unit.resumeFor(body, last)));
  }

  // CPython: codegen.c codegen_try_except
  private void tryExcept(Stmt.Try node) {
    int line = unit.takeLine();
    int exception = unit.layout.newTemporary();
    CoreStmt body = tried(node.body(), node.span());
    CoreStmt orelse = unit.statements.optionalBlock(node.orelse());
    int count = node.handlers().size();
    Handler[] handlers = new Handler[count];
    for (int i = 0; i < count; i++) {
      ExceptHandler handler = node.handlers().get(i);
      if (handler.type() == null && i < count - 1) {
        throw unit.context.error("default 'except:' must be last", handler.span());
      }
      unit.blocks.nest(2, handler.span());
      handlers[i] = handler(handler, exception);
      unit.blocks.unnest(2);
    }
    emitTryExcept(body, handlers, orelse, exception, line);
  }

  private CoreStmt tried(List<Stmt> statements, Span where) {
    unit.blocks.nest(1, where);
    CoreStmt body = unit.statements.block(statements);
    unit.blocks.unnest(1);
    return body;
  }

  private void emitTryExcept(
      CoreStmt body, Handler[] handlers, @Nullable CoreStmt orelse, int exception, int line) {
    boolean yields = body.resume() >= 0 || (orelse != null && orelse.resume() >= 0);
    for (Handler handler : handlers) {
      yields |= handler.body().resume() >= 0;
      yields |= handler.prelude() != null && handler.prelude().resume() >= 0;
    }
    int resume = yields ? unit.layout.newResume() : -1;
    unit.emit(new CoreStmt.TryExcept(body, handlers, orelse, exception, line, resume));
  }

  private Handler handler(ExceptHandler node, int exception) {
    CoreExpr type = null;
    CoreStmt prelude = null;
    if (node.type() != null) {
      List<CoreStmt> outer = unit.begin();
      type = unit.expressions.lower(node.type());
      prelude = unit.endOrNull(outer);
    }
    List<CoreStmt> outer = unit.begin();
    emitNamed(node, exception);
    CoreStmt body = unit.end(outer);
    return new Handler(prelude, type, body, node.span().lineno(), unit.at(node.span()));
  }

  /** {@code name = exception; try: body; finally: name = None; del name}. */
  private void emitNamed(ExceptHandler node, int exception) {
    if (node.name() == null) {
      unit.statements.lowerAll(node.body());
      return;
    }
    Span where = node.span();
    unit.takeLine();
    unit.names.store(node.name(), new CoreExpr.TempGet(exception), where);
    int pending = unit.layout.newTemporary();
    CoreStmt body = unit.statements.block(node.body());
    unit.takeLine();
    List<CoreStmt> outer = unit.begin();
    unit.names.store(node.name(), ExpressionLowering.NONE, where);
    unit.names.delete(node.name(), where);
    CoreStmt cleanup = unit.end(outer);
    unit.emit(new CoreStmt.TryFinally(body, cleanup, pending, 0, unit.resumeFor(body)));
  }

  /**
   * A handler for everything that splits the group clause by clause, gathers what the clauses raise
   * and raises the rest.
   */
  // CPython: codegen.c codegen_try_star_except
  private void tryExceptStar(Stmt.TryStar node) {
    int line = unit.takeLine();
    int exception = unit.layout.newTemporary();
    CoreStmt body = tried(node.body(), node.span());
    unit.takeLine();
    List<CoreStmt> outer = unit.begin();
    unit.blocks.push(BlockStack.Block.EXCEPT_STAR);
    int raised = unit.spill(new CoreExpr.BuildList(NO_ITEMS, false));
    int rest = unit.spill(new CoreExpr.TempGet(exception));
    for (ExceptHandler handler : node.handlers()) {
      unit.blocks.nest(2, handler.span());
      emitClause(handler, rest, raised);
      unit.blocks.unnest(2);
    }
    unit.takeLine();
    unit.emit(new CoreStmt.ListAppend(raised, new CoreExpr.TempTake(rest), 0, -1));
    emitReraise(exception, raised, node.span());
    unit.blocks.pop();
    CoreStmt split = unit.end(outer);
    CoreStmt orelse = unit.statements.optionalBlock(node.orelse());
    Handler[] handlers = {new Handler(null, null, split, 0, unit.at(node.span()))};
    emitTryExcept(body, handlers, orelse, exception, line);
  }

  private void emitClause(ExceptHandler node, int rest, int raised) {
    Span where = node.span();
    int position = unit.at(where);
    unit.startLine(where.lineno());
    int match = unit.layout.newTemporary();
    int error = unit.layout.newTemporary();
    CoreExpr type = unit.expressions.lower(java.util.Objects.requireNonNull(node.type()));
    CoreExpr[] args = {new CoreExpr.TempGet(rest), type};
    CoreExpr split =
        new CoreExpr.Intrinsic(IntrinsicFunction.MATCH_EXCEPTION_GROUP, args, position);
    int[] slots = {rest, match};
    unit.emit(new CoreStmt.Unpack(split, slots, -1, unit.takeLine(), position));
    List<CoreStmt> ifMatched = unit.begin();
    CoreStmt handled = handling(node, match);
    CoreStmt keep = new CoreStmt.ListAppend(raised, new CoreExpr.TempGet(error), 0, -1);
    Handler[] handlers = {new Handler(null, null, keep, 0, position)};
    emitTryExcept(handled, handlers, null, error, 0);
    CoreStmt then = unit.end(ifMatched);
    unit.tests.emitIf(isNotNone(match, position), then, null);
  }

  /** Throws the match and catches it, so that it is the exception being handled in the clause. */
  private CoreStmt handling(ExceptHandler node, int match) {
    int caught = unit.layout.newTemporary();
    List<CoreStmt> outer = unit.begin();
    emitNamed(node, match);
    CoreStmt body = unit.end(outer);
    outer = unit.begin();
    Handler[] handlers = {new Handler(null, null, body, 0, unit.at(node.span()))};
    emitTryExcept(new CoreStmt.Reraise(match), handlers, null, caught, 0);
    return unit.end(outer);
  }

  private static CoreExpr isNotNone(int slot, int position) {
    CoreExpr value = new CoreExpr.TempGet(slot);
    return new CoreExpr.Compare(Cmpop.IsNot, value, ExpressionLowering.NONE, position);
  }

  private void emitReraise(int exception, int raised, Span where) {
    int position = unit.at(where);
    CoreExpr[] args = {new CoreExpr.TempGet(exception), new CoreExpr.TempTake(raised)};
    int result =
        unit.spill(new CoreExpr.Intrinsic(IntrinsicFunction.PREPARE_RERAISE_STAR, args, position));
    unit.tests.emitIf(isNotNone(result, position), new CoreStmt.Reraise(result), null);
  }
}
