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
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.Place;

/** Makes the nodes of statements. */
final class StatementBuilder implements CoreStmt.Visitor<StmtNode> {
  private final TreeBuilder tree;
  private final @Nullable InnerLines lines;
  private final @Nullable Branching branching;

  StatementBuilder(TreeBuilder tree, @Nullable InnerLines lines, @Nullable Branching branching) {
    this.tree = tree;
    this.lines = lines;
    this.branching = branching;
  }

  /** A part of a statement after which it goes on elsewhere. */
  private StmtNode part(CoreStmt statement, @Nullable Place next) {
    if (branching == null) {
      return node(statement);
    }
    Place outer = branching.goOn(next);
    StmtNode made = node(statement);
    branching.goOn(outer);
    return made;
  }

  /** The line of a statement, given what it evaluates first. */
  private int line(CoreStmt statement, @Nullable CoreExpr first) {
    return lines == null ? statement.line() : lines.start(statement, first);
  }

  /** The node of what a statement evaluates last, before it does its own at a position. */
  private ExprNode last(CoreExpr expression, int position) {
    if (lines != null) {
      lines.finish(expression, lines.line(position));
    }
    return node(expression);
  }

  /** The node of what a statement evaluates last, before it does its own on its line. */
  private ExprNode last(CoreExpr expression, CoreStmt statement) {
    if (lines != null && !lines.isTemporary(statement)) {
      lines.finish(expression, statement.line());
    }
    return node(expression);
  }

  private StmtNode node(CoreStmt statement) {
    return tree.statement(statement);
  }

  private @Nullable StmtNode orNull(@Nullable CoreStmt statement) {
    return statement == null ? null : node(statement);
  }

  private ExprNode node(CoreExpr expression) {
    return tree.expression(expression);
  }

  /** The body of a loop whose turns begin at a place. */
  private StmtNode turn(CoreStmt body, @Nullable Place head) {
    if (branching == null) {
      return node(body);
    }
    Place outer = branching.turnAt(head);
    StmtNode made = part(body, head);
    branching.turnAt(outer);
    return made;
  }

  @Override
  public StmtNode visitBlock(CoreStmt.Block node) {
    StmtNode[] body = new StmtNode[node.body().length];
    for (int i = 0; i < body.length; i++) {
      body[i] = part(node.body()[i], branching == null ? null : branching.next(node.body(), i + 1));
    }
    return node.resume() < 0 ? Blocks.of(body) : new Blocks.Resumable(body, node.resume());
  }

  @Override
  public StmtNode visitEvaluate(CoreStmt.Evaluate node) {
    int line = line(node, node.value());
    return new Simple.Evaluate(node(node.value()), line);
  }

  @Override
  public StmtNode visitNoOperation(CoreStmt.NoOperation node) {
    return new Simple.Nothing(node.line());
  }

  @Override
  public StmtNode visitLocalSet(CoreStmt.LocalSet node) {
    int line = line(node, node.value());
    return new Stores.Local(node.slot(), last(node.value(), node), line);
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
    int line = line(node, node.value());
    return new Stores.Cell(node.cell(), last(node.value(), node), line);
  }

  @Override
  public StmtNode visitCellDelete(CoreStmt.CellDelete node) {
    return new Deletions.Cell(node.cell(), node.line(), node.position());
  }

  @Override
  public StmtNode visitGlobalSet(CoreStmt.GlobalSet node) {
    int line = line(node, node.value());
    return new Stores.Global(
        node.name().intern(), last(node.value(), node.position()), line, node.position());
  }

  @Override
  public StmtNode visitGlobalDelete(CoreStmt.GlobalDelete node) {
    return new Deletions.Global(node.name().intern(), node.line(), node.position());
  }

  @Override
  public StmtNode visitNameSet(CoreStmt.NameSet node) {
    int line = line(node, node.value());
    return new Stores.Name(node.name().intern(), named(node), line, node.position());
  }

  /** What is stored; that a class body ends changes no line. */
  private ExprNode named(CoreStmt.NameSet node) {
    boolean implicit =
        node.line() == 0
            && (node.value() instanceof CoreExpr.Const || node.value() instanceof CoreExpr.CellRef);
    return implicit ? node(node.value()) : last(node.value(), node.position());
  }

  @Override
  public StmtNode visitNameDelete(CoreStmt.NameDelete node) {
    return new Deletions.Name(node.name().intern(), node.line(), node.position());
  }

  @Override
  public StmtNode visitAttributeSet(CoreStmt.AttributeSet node) {
    int line = line(node, node.value());
    return new Stores.Attribute(
        last(node.object(), node.position()),
        node.name().intern(),
        node(node.value()),
        line,
        node.position());
  }

  @Override
  public StmtNode visitAttributeDelete(CoreStmt.AttributeDelete node) {
    int line = line(node, node.object());
    return new Deletions.Attribute(
        last(node.object(), node.position()), node.name(), line, node.position());
  }

  @Override
  public StmtNode visitSubscriptSet(CoreStmt.SubscriptSet node) {
    int line = line(node, node.value());
    return new Stores.Subscript(
        node(node.object()),
        last(node.index(), node.position()),
        node(node.value()),
        line,
        node.position());
  }

  @Override
  public StmtNode visitSubscriptDelete(CoreStmt.SubscriptDelete node) {
    int line = line(node, node.object());
    return new Deletions.Subscript(
        node(node.object()), last(node.index(), node.position()), line, node.position());
  }

  @Override
  public StmtNode visitSliceSet(CoreStmt.SliceSet node) {
    int line = line(node, node.value());
    return new Stores.Slice(
        node(node.object()),
        node(node.lower()),
        last(node.upper(), node.position()),
        node(node.value()),
        line,
        node.position());
  }

  @Override
  public StmtNode visitUnpack(CoreStmt.Unpack node) {
    int line = line(node, node.value());
    return new Stores.Unpack(
        last(node.value(), node.position()), node.slots(), node.star(), line, node.position());
  }

  @Override
  public StmtNode visitListAppend(CoreStmt.ListAppend node) {
    int line = line(node, node.value());
    return new Collectors.Append(node.list(), node(node.value()), line);
  }

  @Override
  public StmtNode visitSetAdd(CoreStmt.SetAdd node) {
    int line = line(node, node.value());
    return new Collectors.Add(node.set(), node(node.value()), line, node.position());
  }

  @Override
  public StmtNode visitDictPut(CoreStmt.DictPut node) {
    int line = line(node, node.key());
    return new Collectors.Put(
        node.dict(), node(node.key()), node(node.value()), line, node.position());
  }

  @Override
  public StmtNode visitSetupAnnotations(CoreStmt.SetupAnnotations node) {
    return new Simple.SetupAnnotations(node.line(), node.position());
  }

  @Override
  public StmtNode visitIf(CoreStmt.If node) {
    int line = line(node, node.clauses()[0].prelude() == null ? node.clauses()[0].test() : null);
    if (branching != null) {
      branching.decide(node);
    }
    if (lines != null) {
      lines.elements().decide(node);
    }
    Clause[] clauses = node.clauses();
    if (isOneTest(node)) {
      return new Branches.If(
          tree.test(clauses[0].test()), node(clauses[0].body()), orNull(node.orelse()), line);
    }
    Branches.Branch[] branches = new Branches.Branch[clauses.length];
    for (int i = 0; i < branches.length; i++) {
      Clause c = clauses[i];
      branches[i] =
          new Branches.Branch(
              orNull(c.prelude()),
              tree.test(c.test()),
              node(c.body()),
              lines == null ? c.line() : lines.start(c.line(), c.test()));
    }
    return node.resume() < 0
        ? new Branches.Chain(branches, orNull(node.orelse()), line)
        : new Branches.Resumable(branches, orNull(node.orelse()), line, node.resume());
  }

  /** Whether an If is a single test; a traced case begins on its own line. */
  private boolean isOneTest(CoreStmt.If node) {
    Clause first = node.clauses()[0];
    return node.resume() < 0
        && node.clauses().length == 1
        && first.prelude() == null
        && (lines == null || node.line() > 0 || first.line() == 0);
  }

  @Override
  public StmtNode visitWhile(CoreStmt.While node) {
    int line = line(node, node.prelude() == null ? node.test() : null);
    Place head = branching == null ? null : branching.decide(node);
    if (node.resume() < 0 && node.prelude() == null) {
      return new Loops.While(
          tree.test(node.test()),
          turn(node.body(), head),
          orNull(node.orelse()),
          tree.loop(node),
          Reachability.isEndless(node),
          line);
    }
    return new ResumableLoops.While(
        orNull(node.prelude()),
        tree.test(node.test()),
        turn(node.body(), head),
        orNull(node.orelse()),
        Kept.ofAsyncLoop(node),
        Reachability.isEndless(node),
        line,
        node.resume());
  }

  @Override
  public StmtNode visitFor(CoreStmt.For node) {
    int line = line(node, node.iterator());
    int turnLine = lines == null ? line : lines.line(node.position());
    ExprNode iterator =
        lines == null ? node(node.iterator()) : last(node.iterator(), node.position());
    StmtNode store = store(node, turnLine);
    Branch branch = branching == null ? null : branching.turn(node);
    StmtNode body = turn(node);
    StmtNode orelse = orNull(node.orelse());
    if (node.resume() < 0) {
      return new Loops.For(
          iterator,
          node.item(),
          store,
          body,
          orelse,
          tree.loop(node),
          line,
          turnLine,
          node.position(),
          branch);
    }
    return new ResumableLoops.For(
        iterator,
        node.item(),
        store,
        body,
        orelse,
        node.iteratorSlot(),
        line,
        turnLine,
        node.position(),
        branch,
        node.resume());
  }

  /** What stores the item, or only goes to the line of the target; null where neither is needed. */
  private @Nullable StmtNode store(CoreStmt.For node, int turnLine) {
    if (lines == null || node.store() != null || node.targetPosition() < 0) {
      return orNull(node.store());
    }
    int line = lines.line(node.targetPosition());
    return line == turnLine ? null : new Simple.Nothing(lines.noted(line));
  }

  /** The body of a loop; that of a comprehension knows of the line of what it collects. */
  private StmtNode turn(CoreStmt.For node) {
    Place head = new Place(node.position(), 0);
    if (lines == null) {
      return turn(node.body(), head);
    }
    ElementLines elements = lines.elements();
    int outer = elements.enter(node);
    StmtNode body = elements.turn(node, turn(node.body(), head));
    elements.leave(outer);
    return body;
  }

  @Override
  public StmtNode visitBreak(CoreStmt.Break node) {
    return new Simple.Signal(StmtNode.BREAK, node.line(), node.position());
  }

  @Override
  public StmtNode visitContinue(CoreStmt.Continue node) {
    return new Simple.Signal(StmtNode.CONTINUE, node.line(), node.position());
  }

  @Override
  public StmtNode visitReturn(CoreStmt.Return node) {
    int line = line(node, node.value());
    return new Simple.Return(last(node.value(), node), line);
  }

  @Override
  public StmtNode visitRaise(CoreStmt.Raise node) {
    if (node.exception() == null) {
      return new Raising.Bare(node.line(), node.position());
    }
    int line = line(node, node.exception());
    return node.cause() == null
        ? new Raising.New(last(node.exception(), node.position()), null, line, node.position())
        : new Raising.New(
            node(node.exception()), last(node.cause(), node.position()), line, node.position());
  }

  @Override
  public StmtNode visitReraise(CoreStmt.Reraise node) {
    return new Raising.Again(node.exception());
  }

  @Override
  public StmtNode visitTryExcept(CoreStmt.TryExcept node) {
    tree.noteGuard(node.resume());
    TryExcept.Clause[] clauses = new TryExcept.Clause[node.handlers().length];
    for (int i = 0; i < clauses.length; i++) {
      Handler h = node.handlers()[i];
      clauses[i] =
          new TryExcept.Clause(
              orNull(h.prelude()),
              h.type() == null ? null : node(h.type()),
              node(h.body()),
              h.line(),
              h.position(),
              branching == null ? null : branching.match(node.handlers(), i));
    }
    return new TryExcept(
        node(node.body()),
        clauses,
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
        part(node.caught(), Place.BEHIND),
        Kept.ofWith(node),
        node.exception(),
        node.pending(),
        node.line(),
        node.resume());
  }

  @Override
  public StmtNode visitIsolate(CoreStmt.Isolate node) {
    int line = lines == null ? 0 : lines.noted(node.line());
    boolean told = lines != null && lines.elements().of(node.body()) != line;
    return new Isolate(
        node.slots(), node.cells(), node.saved(), node(node.body()), line, told, node.resume());
  }

  @Override
  public StmtNode visitYield(CoreStmt.Yield node) {
    int line = line(node, node.value());
    return new Yields.Yield(
        node.target(), last(node.value(), node.position()), line, node.position(), node.resume());
  }

  @Override
  public StmtNode visitYieldFrom(CoreStmt.YieldFrom node) {
    int line = line(node, node.iterator());
    return new Yields.YieldFrom(
        node.target(),
        node(node.iterator()),
        node.iteratorSlot(),
        line,
        node.position(),
        node.resume());
  }
}
