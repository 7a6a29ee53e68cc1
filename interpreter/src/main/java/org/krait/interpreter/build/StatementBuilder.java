package org.krait.interpreter.build;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.StmtNode;
import org.krait.interpreter.stmt.Blocks;
import org.krait.interpreter.stmt.Branches;
import org.krait.interpreter.stmt.Collectors;
import org.krait.interpreter.stmt.Deletions;
import org.krait.interpreter.stmt.Isolate;
import org.krait.interpreter.stmt.Loops;
import org.krait.interpreter.stmt.Raising;
import org.krait.interpreter.stmt.ResumableLoops;
import org.krait.interpreter.stmt.Simple;
import org.krait.interpreter.stmt.Stores;
import org.krait.interpreter.stmt.TryExcept;
import org.krait.interpreter.stmt.TryFinally;
import org.krait.interpreter.stmt.With;
import org.krait.interpreter.stmt.Yields;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;

/** Makes the nodes of statements. */
final class StatementBuilder implements CoreStmt.Visitor<StmtNode> {
  private final TreeBuilder tree;

  StatementBuilder(TreeBuilder tree) {
    this.tree = tree;
  }

  private StmtNode node(CoreStmt statement) {
    return statement.accept(this);
  }

  private @Nullable StmtNode orNull(@Nullable CoreStmt statement) {
    return statement == null ? null : node(statement);
  }

  private ExprNode node(CoreExpr expression) {
    return tree.expression(expression);
  }

  @Override
  public StmtNode visitBlock(CoreStmt.Block node) {
    StmtNode[] body = new StmtNode[node.body().length];
    for (int i = 0; i < body.length; i++) {
      body[i] = node(node.body()[i]);
    }
    return node.resume() < 0 ? Blocks.of(body) : new Blocks.Resumable(body, node.resume());
  }

  @Override
  public StmtNode visitEvaluate(CoreStmt.Evaluate node) {
    return new Simple.Evaluate(node(node.value()), node.line());
  }

  @Override
  public StmtNode visitNoOperation(CoreStmt.NoOperation node) {
    return new Simple.Signal(StmtNode.NEXT, node.line());
  }

  @Override
  public StmtNode visitLocalSet(CoreStmt.LocalSet node) {
    return new Stores.Local(node.slot(), node(node.value()), node.line());
  }

  @Override
  public StmtNode visitLocalDelete(CoreStmt.LocalDelete node) {
    return new Deletions.Local(node.slot(), node.line(), node.position());
  }

  @Override
  public StmtNode visitLocalClear(CoreStmt.LocalClear node) {
    return new Deletions.Clear(node.slot());
  }

  @Override
  public StmtNode visitCellSet(CoreStmt.CellSet node) {
    return new Stores.Cell(node.cell(), node(node.value()), node.line());
  }

  @Override
  public StmtNode visitCellDelete(CoreStmt.CellDelete node) {
    return new Deletions.Cell(node.cell(), node.line(), node.position());
  }

  @Override
  public StmtNode visitGlobalSet(CoreStmt.GlobalSet node) {
    return new Stores.Global(
        node.name().intern(), node(node.value()), node.line(), node.position());
  }

  @Override
  public StmtNode visitGlobalDelete(CoreStmt.GlobalDelete node) {
    return new Deletions.Global(node.name().intern(), node.line(), node.position());
  }

  @Override
  public StmtNode visitNameSet(CoreStmt.NameSet node) {
    return new Stores.Name(node.name().intern(), node(node.value()), node.line(), node.position());
  }

  @Override
  public StmtNode visitNameDelete(CoreStmt.NameDelete node) {
    return new Deletions.Name(node.name().intern(), node.line(), node.position());
  }

  @Override
  public StmtNode visitAttributeSet(CoreStmt.AttributeSet node) {
    return new Stores.Attribute(
        node(node.object()),
        node.name().intern(),
        node(node.value()),
        node.line(),
        node.position());
  }

  @Override
  public StmtNode visitAttributeDelete(CoreStmt.AttributeDelete node) {
    return new Deletions.Attribute(node(node.object()), node.name(), node.line(), node.position());
  }

  @Override
  public StmtNode visitSubscriptSet(CoreStmt.SubscriptSet node) {
    return new Stores.Subscript(
        node(node.object()), node(node.index()), node(node.value()), node.line(), node.position());
  }

  @Override
  public StmtNode visitSubscriptDelete(CoreStmt.SubscriptDelete node) {
    return new Deletions.Subscript(
        node(node.object()), node(node.index()), node.line(), node.position());
  }

  @Override
  public StmtNode visitSliceSet(CoreStmt.SliceSet node) {
    return new Stores.Slice(
        node(node.object()),
        node(node.lower()),
        node(node.upper()),
        node(node.value()),
        node.line(),
        node.position());
  }

  @Override
  public StmtNode visitUnpack(CoreStmt.Unpack node) {
    return new Stores.Unpack(
        node(node.value()), node.slots(), node.star(), node.line(), node.position());
  }

  @Override
  public StmtNode visitListAppend(CoreStmt.ListAppend node) {
    return new Collectors.Append(node.list(), node(node.value()), node.line());
  }

  @Override
  public StmtNode visitSetAdd(CoreStmt.SetAdd node) {
    return new Collectors.Add(node.set(), node(node.value()), node.line(), node.position());
  }

  @Override
  public StmtNode visitDictPut(CoreStmt.DictPut node) {
    return new Collectors.Put(
        node.dict(), node(node.key()), node(node.value()), node.line(), node.position());
  }

  @Override
  public StmtNode visitSetupAnnotations(CoreStmt.SetupAnnotations node) {
    return new Simple.SetupAnnotations(node.line(), node.position());
  }

  @Override
  public StmtNode visitIf(CoreStmt.If node) {
    Clause[] clauses = node.clauses();
    if (node.resume() < 0 && clauses.length == 1 && clauses[0].prelude() == null) {
      return new Branches.If(
          tree.test(clauses[0].test()),
          node(clauses[0].body()),
          orNull(node.orelse()),
          node.line());
    }
    Branches.Branch[] branches = new Branches.Branch[clauses.length];
    for (int i = 0; i < branches.length; i++) {
      Clause c = clauses[i];
      branches[i] =
          new Branches.Branch(orNull(c.prelude()), tree.test(c.test()), node(c.body()), c.line());
    }
    return node.resume() < 0
        ? new Branches.Chain(branches, orNull(node.orelse()), node.line())
        : new Branches.Resumable(branches, orNull(node.orelse()), node.line(), node.resume());
  }

  @Override
  public StmtNode visitWhile(CoreStmt.While node) {
    if (node.resume() < 0 && node.prelude() == null) {
      return new Loops.While(
          tree.test(node.test()),
          node(node.body()),
          orNull(node.orelse()),
          tree.loop(node),
          node.line());
    }
    return new ResumableLoops.While(
        orNull(node.prelude()),
        tree.test(node.test()),
        node(node.body()),
        orNull(node.orelse()),
        node.line(),
        node.resume());
  }

  @Override
  public StmtNode visitFor(CoreStmt.For node) {
    if (node.resume() < 0) {
      return new Loops.For(
          node(node.iterator()),
          node.item(),
          orNull(node.store()),
          node(node.body()),
          orNull(node.orelse()),
          tree.loop(node),
          node.line(),
          node.position());
    }
    return new ResumableLoops.For(
        node(node.iterator()),
        node.item(),
        orNull(node.store()),
        node(node.body()),
        orNull(node.orelse()),
        node.iteratorSlot(),
        node.line(),
        node.position(),
        node.resume());
  }

  @Override
  public StmtNode visitBreak(CoreStmt.Break node) {
    return new Simple.Signal(StmtNode.BREAK, node.line());
  }

  @Override
  public StmtNode visitContinue(CoreStmt.Continue node) {
    return new Simple.Signal(StmtNode.CONTINUE, node.line());
  }

  @Override
  public StmtNode visitReturn(CoreStmt.Return node) {
    return new Simple.Return(node(node.value()), node.line());
  }

  @Override
  public StmtNode visitRaise(CoreStmt.Raise node) {
    return node.exception() == null
        ? new Raising.Bare(node.line(), node.position())
        : new Raising.New(
            node(node.exception()),
            node.cause() == null ? null : node(node.cause()),
            node.line(),
            node.position());
  }

  @Override
  public StmtNode visitReraise(CoreStmt.Reraise node) {
    return new Raising.Again(node.exception());
  }

  @Override
  public StmtNode visitTryExcept(CoreStmt.TryExcept node) {
    tree.noteGuard(node.resume());
    TryExcept.Branch[] branches = new TryExcept.Branch[node.handlers().length];
    for (int i = 0; i < branches.length; i++) {
      Handler h = node.handlers()[i];
      branches[i] =
          new TryExcept.Branch(
              orNull(h.prelude()),
              h.type() == null ? null : node(h.type()),
              node(h.body()),
              h.line(),
              h.position());
    }
    return new TryExcept(
        node(node.body()),
        branches,
        orNull(node.orelse()),
        node.exception(),
        node.line(),
        node.resume());
  }

  @Override
  public StmtNode visitTryFinally(CoreStmt.TryFinally node) {
    tree.noteGuard(node.resume());
    return new TryFinally(
        node(node.body()), node(node.finalbody()), node.pending(), node.line(), node.resume());
  }

  @Override
  public StmtNode visitWith(CoreStmt.With node) {
    tree.noteGuard(node.resume());
    return new With(
        node(node.body()),
        node(node.leave()),
        node(node.caught()),
        node.exception(),
        node.pending(),
        node.line(),
        node.resume());
  }

  @Override
  public StmtNode visitIsolate(CoreStmt.Isolate node) {
    return new Isolate(node.slots(), node.cells(), node.saved(), node(node.body()), node.resume());
  }

  @Override
  public StmtNode visitYield(CoreStmt.Yield node) {
    return new Yields.Yield(
        node.target(), node(node.value()), node.line(), node.position(), node.resume());
  }

  @Override
  public StmtNode visitYieldFrom(CoreStmt.YieldFrom node) {
    return new Yields.YieldFrom(
        node.target(),
        node(node.iterator()),
        node.iteratorSlot(),
        node.line(),
        node.position(),
        node.resume());
  }
}
