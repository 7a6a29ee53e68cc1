package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CommonConstant;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers loops. */
final class LoopLowering {
  /**
   * A loop in the making.
   *
   * @param item the slot for each item
   * @param store moves the item to the real target; null if the slot is the target
   * @param iterator a temporary for the iterator, or -1 where the code is never suspended
   * @param line of the statement
   * @param targetPosition that of a target that is the slot, else -1
   */
  record Loop(int item, @Nullable CoreStmt store, int iterator, int line, int targetPosition) {}

  private final CodeUnit unit;

  LoopLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void forLoop(Stmt.For node) {
    int position = unit.at(node.iter().span());
    int line = unit.takeLine();
    unit.startLine(line);
    CoreExpr iterable = unit.expressions.lowerIterated(node.iter());
    unit.startLine(line);
    Loop loop = open(node.target(), false);
    CoreStmt body = body(node.body(), node.span());
    CoreStmt orelse = unit.statements.optionalBlock(node.orelse());
    emit(loop, new CoreExpr.Iterator(iterable, position), body, orelse, node.iter().span());
  }

  void asyncFor(Stmt.AsyncFor node) {
    int position = unit.at(node.iter().span());
    CoreExpr iterator = new CoreExpr.AsyncIterator(unit.expressions.lower(node.iter()), position);
    Loop loop = open(node.target(), true);
    CoreStmt body = body(node.body(), node.span());
    CoreStmt orelse = unit.statements.optionalBlock(node.orelse());
    emitAsync(loop, iterator, body, orelse, node.span());
  }

  private CoreStmt body(List<Stmt> statements, Span where) {
    unit.blocks.push(BlockStack.Block.LOOP);
    unit.blocks.nest(1, where);
    CoreStmt body = unit.statements.turn(statements);
    unit.blocks.unnest(1);
    unit.blocks.pop();
    return body;
  }

  /** Begins a loop: to be called before its body is lowered. */
  Loop open(Expr target, boolean async) {
    int line = unit.takeLine();
    int iterator = unit.isResumable() ? unit.layout.newTemporary() : -1;
    int slot = target instanceof Expr.Name name ? unit.names.slotOrNone(name.id()) : -1;
    if (slot >= 0) {
      return new Loop(slot, null, iterator, line, unit.at(target.span()));
    }
    int item = unit.layout.newTemporary();
    List<CoreStmt> outer = unit.begin();
    unit.assignments.store(target, new CoreExpr.TempTake(item));
    return new Loop(item, unit.end(outer), iterator, line, -1);
  }

  void emit(Loop loop, CoreExpr iterator, CoreStmt body, @Nullable CoreStmt orelse, Span where) {
    int resume = unit.resumeFor(loop.store(), body, orelse);
    int iteratorSlot = resume < 0 ? -1 : loop.iterator();
    unit.emit(
        new CoreStmt.For(
            iterator,
            loop.item(),
            loop.store(),
            body,
            orelse,
            iteratorSlot,
            loop.line(),
            unit.at(where),
            loop.targetPosition(),
            resume));
  }

  /** Emits a while loop that awaits the next item before each turn. */
  // CPython: codegen.c codegen_async_for
  void emitAsync(
      Loop loop, CoreExpr iterator, CoreStmt body, @Nullable CoreStmt orelse, Span where) {
    unit.emit(new CoreStmt.LocalSet(loop.iterator(), iterator, loop.line()));
    int goOn = unit.layout.newTemporary();
    CoreStmt prelude = awaitNext(loop, goOn, where);
    List<CoreStmt> outer = unit.begin();
    if (loop.store() != null) {
      unit.emit(loop.store());
    }
    unit.emit(body);
    CoreStmt turn = unit.end(outer);
    CoreExpr test = new CoreExpr.Truth(new CoreExpr.TempGet(goOn), unit.at(where));
    unit.emit(
        new CoreStmt.While(
            prelude, test, turn, orelse, loop.line(), unit.resumeFor(prelude, turn, orelse)));
  }

  private CoreStmt awaitNext(Loop loop, int goOn, Span where) {
    int exception = unit.layout.newTemporary();
    int position = unit.at(where);
    unit.startLine(loop.line());
    List<CoreStmt> outer = unit.begin();
    CoreExpr next = new CoreExpr.AsyncNext(new CoreExpr.TempGet(loop.iterator()), position);
    unit.spiller.delegate(loop.item(), next, true, position);
    unit.emit(new CoreStmt.LocalSet(goOn, TestLowering.TRUE, 0));
    CoreStmt body = unit.end(outer);
    CoreStmt stop = new CoreStmt.LocalSet(goOn, TestLowering.FALSE, 0);
    CoreExpr type = new CoreExpr.Common(CommonConstant.STOP_ASYNC_ITERATION);
    Handler[] handlers = {new Handler(null, type, stop, 0, position)};
    return new CoreStmt.TryExcept(body, handlers, null, exception, 0, unit.resumeFor(body));
  }

  void whileLoop(Stmt.While node) {
    int line = unit.takeLine();
    List<CoreStmt> outer = unit.begin();
    CoreExpr test = unit.tests.test(node.test());
    CoreStmt prelude = unit.endOrNull(outer);
    CoreStmt body = body(node.body(), node.span());
    CoreStmt orelse = unit.statements.optionalBlock(node.orelse());
    int resume = unit.resumeFor(prelude, body, orelse);
    unit.emit(new CoreStmt.While(prelude, test, body, orelse, line, resume));
  }
}
