package org.krait.lower.binary;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreStmt;

/** Writes statements: a tag, then the components in their order. */
final class StatementWriter implements CoreStmt.Visitor<@Nullable Void> {
  private final BodyWriter out;

  StatementWriter(BodyWriter out) {
    this.out = out;
  }

  @Override
  public @Nullable Void visitBlock(CoreStmt.Block node) {
    out.tag(NodeTags.BLOCK);
    out.statements(node.body());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitEvaluate(CoreStmt.Evaluate node) {
    out.tag(NodeTags.EVALUATE);
    out.expression(node.value());
    out.number(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitNoOperation(CoreStmt.NoOperation node) {
    out.tag(NodeTags.NO_OPERATION);
    out.number(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitLocalSet(CoreStmt.LocalSet node) {
    out.tag(NodeTags.LOCAL_SET);
    out.number(node.slot());
    out.expression(node.value());
    out.number(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitLocalDelete(CoreStmt.LocalDelete node) {
    out.tag(NodeTags.LOCAL_DELETE);
    out.number(node.slot());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitLocalClear(CoreStmt.LocalClear node) {
    out.tag(NodeTags.LOCAL_CLEAR);
    out.number(node.slot());
    return null;
  }

  @Override
  public @Nullable Void visitCellSet(CoreStmt.CellSet node) {
    out.tag(NodeTags.CELL_SET);
    out.number(node.cell());
    out.expression(node.value());
    out.number(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitCellDelete(CoreStmt.CellDelete node) {
    out.tag(NodeTags.CELL_DELETE);
    out.number(node.cell());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitGlobalSet(CoreStmt.GlobalSet node) {
    out.tag(NodeTags.GLOBAL_SET);
    out.text(node.name());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitGlobalDelete(CoreStmt.GlobalDelete node) {
    out.tag(NodeTags.GLOBAL_DELETE);
    out.text(node.name());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitNameSet(CoreStmt.NameSet node) {
    out.tag(NodeTags.NAME_SET);
    out.text(node.name());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitNameDelete(CoreStmt.NameDelete node) {
    out.tag(NodeTags.NAME_DELETE);
    out.text(node.name());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitAttributeSet(CoreStmt.AttributeSet node) {
    out.tag(NodeTags.ATTRIBUTE_SET);
    out.expression(node.object());
    out.text(node.name());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitAttributeDelete(CoreStmt.AttributeDelete node) {
    out.tag(NodeTags.ATTRIBUTE_DELETE);
    out.expression(node.object());
    out.text(node.name());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSubscriptSet(CoreStmt.SubscriptSet node) {
    out.tag(NodeTags.SUBSCRIPT_SET);
    out.expression(node.object());
    out.expression(node.index());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSubscriptDelete(CoreStmt.SubscriptDelete node) {
    out.tag(NodeTags.SUBSCRIPT_DELETE);
    out.expression(node.object());
    out.expression(node.index());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSliceSet(CoreStmt.SliceSet node) {
    out.tag(NodeTags.SLICE_SET);
    out.expression(node.object());
    out.expression(node.lower());
    out.expression(node.upper());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitUnpack(CoreStmt.Unpack node) {
    out.tag(NodeTags.UNPACK);
    out.expression(node.value());
    out.numbers(node.slots());
    out.number(node.star());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitListAppend(CoreStmt.ListAppend node) {
    out.tag(NodeTags.LIST_APPEND);
    out.number(node.list());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSetAdd(CoreStmt.SetAdd node) {
    out.tag(NodeTags.SET_ADD);
    out.number(node.set());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitDictPut(CoreStmt.DictPut node) {
    out.tag(NodeTags.DICT_PUT);
    out.number(node.dict());
    out.expression(node.key());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitSetupAnnotations(CoreStmt.SetupAnnotations node) {
    out.tag(NodeTags.SETUP_ANNOTATIONS);
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitIf(CoreStmt.If node) {
    out.tag(NodeTags.IF);
    out.clauses(node.clauses());
    out.statement(node.orelse());
    out.number(node.line());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitWhile(CoreStmt.While node) {
    out.tag(NodeTags.WHILE);
    out.statement(node.prelude());
    out.expression(node.test());
    out.statement(node.body());
    out.statement(node.orelse());
    out.number(node.line());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitFor(CoreStmt.For node) {
    out.tag(NodeTags.FOR);
    out.expression(node.iterator());
    out.number(node.item());
    out.statement(node.store());
    out.statement(node.body());
    out.statement(node.orelse());
    out.number(node.iteratorSlot());
    out.number(node.line());
    out.number(node.position());
    out.number(node.targetPosition());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitBreak(CoreStmt.Break node) {
    out.tag(NodeTags.BREAK);
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitContinue(CoreStmt.Continue node) {
    out.tag(NodeTags.CONTINUE);
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitReturn(CoreStmt.Return node) {
    out.tag(NodeTags.RETURN);
    out.expression(node.value());
    out.number(node.line());
    return null;
  }

  @Override
  public @Nullable Void visitRaise(CoreStmt.Raise node) {
    out.tag(NodeTags.RAISE);
    out.expression(node.exception());
    out.expression(node.cause());
    out.number(node.line());
    out.number(node.position());
    return null;
  }

  @Override
  public @Nullable Void visitReraise(CoreStmt.Reraise node) {
    out.tag(NodeTags.RERAISE);
    out.number(node.exception());
    return null;
  }

  @Override
  public @Nullable Void visitTryExcept(CoreStmt.TryExcept node) {
    out.tag(NodeTags.TRY_EXCEPT);
    out.statement(node.body());
    out.handlers(node.handlers());
    out.statement(node.orelse());
    out.number(node.exception());
    out.number(node.line());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitTryFinally(CoreStmt.TryFinally node) {
    out.tag(NodeTags.TRY_FINALLY);
    out.statement(node.body());
    out.statement(node.finalbody());
    out.number(node.pending());
    out.number(node.line());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitWith(CoreStmt.With node) {
    out.tag(NodeTags.WITH);
    out.statement(node.body());
    out.statement(node.leave());
    out.statement(node.caught());
    out.number(node.exception());
    out.number(node.pending());
    out.number(node.line());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitIsolate(CoreStmt.Isolate node) {
    out.tag(NodeTags.ISOLATE);
    out.numbers(node.slots());
    out.numbers(node.cells());
    out.numbers(node.saved());
    out.statement(node.body());
    out.number(node.line());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitYield(CoreStmt.Yield node) {
    out.tag(NodeTags.YIELD);
    out.number(node.target());
    out.expression(node.value());
    out.number(node.line());
    out.number(node.position());
    out.number(node.resume());
    return null;
  }

  @Override
  public @Nullable Void visitYieldFrom(CoreStmt.YieldFrom node) {
    out.tag(NodeTags.YIELD_FROM);
    out.number(node.target());
    out.expression(node.iterator());
    out.number(node.iteratorSlot());
    out.flag(node.await());
    out.number(node.line());
    out.number(node.position());
    out.number(node.resume());
    return null;
  }
}
