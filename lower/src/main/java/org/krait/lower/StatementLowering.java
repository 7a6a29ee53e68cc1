package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CommonConstant;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.scope.Scope;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers statements: each visit emits what the statement does. */
// CPython: codegen.c codegen_visit_stmt
final class StatementLowering implements Stmt.Visitor<@Nullable Void> {
  private static final Clause[] NO_CLAUSES = {};

  private final CodeUnit unit;
  private boolean endsTurn;

  StatementLowering(CodeUnit unit) {
    this.unit = unit;
  }

  /** Lowers statements into the block that is being collected. */
  void lowerAll(List<Stmt> statements) {
    boolean ends = endsTurn;
    for (int i = 0; i < statements.size(); i++) {
      endsTurn = ends && i == statements.size() - 1;
      lower(statements.get(i));
    }
    endsTurn = ends;
  }

  void lower(Stmt statement) {
    int mark = unit.layout.mark();
    unit.startStatement(statement.span().lineno());
    boolean ends = endsTurn;
    endsTurn = ends && mayEndTurn(statement);
    statement.accept(this);
    endsTurn = ends;
    unit.layout.release(mark);
    if (ends) {
      noteEnd(statement);
    }
  }

  /** Whether what ends the statement ends the turn of a loop that it is the last statement of. */
  private static boolean mayEndTurn(Stmt statement) {
    return statement instanceof Stmt.If
        || statement instanceof Stmt.Match
        || statement instanceof Stmt.Pass
        || statement instanceof Stmt.Expr;
  }

  /** Lowers the body of a loop. */
  CoreStmt turn(List<Stmt> statements) {
    boolean outer = endsTurn;
    endsTurn = true;
    CoreStmt body = block(statements);
    endsTurn = outer;
    return body;
  }

  /** Notes where a turn ends with a store to a variable, which has no position of its own. */
  private void noteEnd(Stmt last) {
    Expr target =
        switch (last) {
          case Stmt.Assign s -> s.targets().getLast();
          case Stmt.AugAssign s -> s.target();
          case Stmt.AnnAssign s -> s.target();
          default -> null;
        };
    if (target instanceof Expr.Name && unit.scope.kind().isFunctionLike()) {
      unit.emit(new CoreStmt.Continue(0, unit.at(target.span())));
    }
  }

  /** Lowers the statements of an inner block. */
  CoreStmt block(List<Stmt> statements) {
    List<CoreStmt> outer = unit.begin();
    lowerAll(statements);
    return unit.end(outer);
  }

  /** {@link #block}, or null where there are no statements. */
  @Nullable CoreStmt optionalBlock(List<Stmt> statements) {
    return statements.isEmpty() ? null : block(statements);
  }

  @Override
  public @Nullable Void visitFunctionDef(Stmt.FunctionDef node) {
    new FunctionLowering(unit).define(FunctionLowering.Definition.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    new FunctionLowering(unit).define(FunctionLowering.Definition.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitClassDef(Stmt.ClassDef node) {
    new ClassLowering(unit).define(node);
    return null;
  }

  @Override
  public @Nullable Void visitReturn(Stmt.Return node) {
    if (!unit.scope.kind().isFunctionLike()) {
      throw unit.context.error("'return' outside function", node.span());
    }
    Expr returned = node.value();
    if (returned != null && unit.scope.isCoroutine() && unit.scope.isGenerator()) {
      throw unit.context.error("'return' with value in async generator", node.span());
    }
    CoreExpr value = ExpressionLowering.NONE;
    Span span = node.span();
    if (returned != null) {
      value = unit.expressions.lower(returned);
      if (ExpressionLowering.isConstant(returned) && returned.span().lineno() == span.lineno()) {
        span = returned.span();
      }
    }
    unit.blocks.checkReturn(node.span(), span);
    unit.emit(new CoreStmt.Return(value, unit.takeLine()));
    return null;
  }

  @Override
  public @Nullable Void visitDelete(Stmt.Delete node) {
    unit.assignments.delete(node);
    return null;
  }

  @Override
  public @Nullable Void visitAssign(Stmt.Assign node) {
    unit.assignments.assign(node);
    return null;
  }

  @Override
  public @Nullable Void visitTypeAlias(Stmt.TypeAlias node) {
    new TypeParameterLowering(unit).alias(node);
    return null;
  }

  @Override
  public @Nullable Void visitAugAssign(Stmt.AugAssign node) {
    unit.assignments.augAssign(node);
    return null;
  }

  @Override
  public @Nullable Void visitAnnAssign(Stmt.AnnAssign node) {
    unit.annotations.annAssign(node);
    return null;
  }

  @Override
  public @Nullable Void visitFor(Stmt.For node) {
    unit.blocks.enterConditional();
    new LoopLowering(unit).forLoop(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFor(Stmt.AsyncFor node) {
    unit.blocks.enterConditional();
    new LoopLowering(unit).asyncFor(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitWhile(Stmt.While node) {
    unit.blocks.enterConditional();
    new LoopLowering(unit).whileLoop(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitIf(Stmt.If node) {
    unit.blocks.enterConditional();
    lowerIf(node);
    unit.blocks.leaveConditional();
    return null;
  }

  /** One If for the whole chain of {@code elif}s; branches that are never taken are left out. */
  private void lowerIf(Stmt.If first) {
    int line = unit.takeLine();
    List<Clause> clauses = new ArrayList<>();
    CoreStmt orelse = null;
    boolean decided = false;
    Stmt.If node = first;
    while (true) {
      List<CoreStmt> outer = unit.begin();
      CoreExpr test = unit.tests.test(node.test());
      CoreStmt prelude = unit.endOrNull(outer);
      CoreStmt body = block(node.body());
      if (!decided && test == TestLowering.TRUE && prelude == null) {
        orelse = body;
        decided = true;
      } else if (!decided && (test != TestLowering.FALSE || prelude != null)) {
        clauses.add(new Clause(prelude, test, body, node == first ? 0 : node.span().lineno()));
      }
      if (node.orelse().size() != 1 || !(node.orelse().get(0) instanceof Stmt.If next)) {
        CoreStmt last = optionalBlock(node.orelse());
        orelse = decided ? orelse : last;
        break;
      }
      node = next;
    }
    emitIf(clauses, orelse, line, first.test().span());
  }

  private void emitNothing(int line, Span where) {
    unit.emit(
        endsTurn ? new CoreStmt.Continue(line, unit.at(where)) : new CoreStmt.NoOperation(line));
  }

  private void emitIf(List<Clause> clauses, @Nullable CoreStmt orelse, int line, Span test) {
    if (clauses.isEmpty()) {
      emitNothing(line, test);
      if (orelse != null) {
        unit.emit(orelse);
      }
      return;
    }
    boolean yields = orelse != null && orelse.resume() >= 0;
    for (Clause clause : clauses) {
      yields |= clause.body().resume() >= 0;
      yields |= clause.prelude() != null && clause.prelude().resume() >= 0;
    }
    int resume = yields ? unit.layout.newResume() : -1;
    unit.emit(new CoreStmt.If(clauses.toArray(NO_CLAUSES), orelse, line, resume));
  }

  @Override
  public @Nullable Void visitWith(Stmt.With node) {
    unit.blocks.enterConditional();
    new WithLowering(unit).with(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitAsyncWith(Stmt.AsyncWith node) {
    unit.blocks.enterConditional();
    new WithLowering(unit).asyncWith(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitMatch(Stmt.Match node) {
    unit.blocks.enterConditional();
    new MatchLowering(unit).match(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitRaise(Stmt.Raise node) {
    CoreExpr exception = null;
    CoreExpr cause = null;
    if (node.exc() != null) {
      List<Expr> operands =
          node.cause() == null ? List.of(node.exc()) : List.of(node.exc(), node.cause());
      CoreExpr[] lowered = unit.spiller.lowerAll(operands);
      exception = lowered[0];
      cause = lowered.length > 1 ? lowered[1] : null;
    }
    unit.emit(new CoreStmt.Raise(exception, cause, unit.takeLine(), unit.at(node.span())));
    return null;
  }

  @Override
  public @Nullable Void visitTry(Stmt.Try node) {
    unit.blocks.enterConditional();
    new TryLowering(unit).tryStatement(node);
    unit.blocks.leaveConditional();
    return null;
  }

  @Override
  public @Nullable Void visitTryStar(Stmt.TryStar node) {
    unit.blocks.enterConditional();
    new TryLowering(unit).tryStar(node);
    unit.blocks.leaveConditional();
    return null;
  }

  // CPython: codegen.c codegen_assert
  @Override
  public @Nullable Void visitAssert(Stmt.Assert node) {
    if (node.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
      unit.context.warn("assertion is always true, perhaps remove parentheses?", node.span());
    }
    if (unit.context.options.optimize() > 0) {
      return null;
    }
    CoreExpr test = unit.tests.test(node.test());
    int line = unit.takeLine();
    List<CoreStmt> outer = unit.begin();
    CoreExpr error = new CoreExpr.Common(CommonConstant.ASSERTION_ERROR);
    if (node.msg() != null) {
      CoreExpr[] args = {unit.expressions.lower(node.msg())};
      error = new CoreExpr.Call(error, args, unit.at(node.span()));
    }
    unit.emit(new CoreStmt.Raise(error, null, 0, unit.at(node.test().span())));
    CoreStmt failure = unit.end(outer);
    unit.startLine(line);
    CoreExpr failed = test instanceof CoreExpr.Not not ? not.test() : new CoreExpr.Not(test);
    unit.tests.emitIf(failed, failure, null);
    return null;
  }

  @Override
  public @Nullable Void visitImport(Stmt.Import node) {
    new ImportLowering(unit).importNames(node);
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(Stmt.ImportFrom node) {
    new ImportLowering(unit).importFrom(node);
    return null;
  }

  @Override
  public @Nullable Void visitGlobal(Stmt.Global node) {
    return null;
  }

  @Override
  public @Nullable Void visitNonlocal(Stmt.Nonlocal node) {
    return null;
  }

  // CPython: codegen.c codegen_stmt_expr
  @Override
  public @Nullable Void visitExpr(Stmt.Expr node) {
    Expr value = node.value();
    Span where = node.span();
    if (unit.context.options.mode() == LoweringOptions.Mode.SINGLE
        && unit.scope.kind() == Scope.Kind.MODULE) {
      CoreExpr[] args = {unit.expressions.lower(value)};
      CoreExpr print = new CoreExpr.Intrinsic(IntrinsicFunction.PRINT, args, unit.at(where));
      unit.emit(new CoreStmt.Evaluate(print, unit.takeLine()));
    } else if (ExpressionLowering.isConstant(value)) {
      emitNothing(unit.takeLine(), where);
    } else if (!unit.isResumable() || !unit.spiller.tryInto(-1, value)) {
      CoreExpr lowered = unit.expressions.lower(value);
      unit.emit(new CoreStmt.Evaluate(lowered, unit.takeLine()));
    }
    return null;
  }

  @Override
  public @Nullable Void visitPass(Stmt.Pass node) {
    emitNothing(unit.takeLine(), node.span());
    return null;
  }

  @Override
  public @Nullable Void visitBreak(Stmt.Break node) {
    unit.blocks.checkLoopExit("break", "'break' outside loop", node.span());
    unit.emit(new CoreStmt.Break(unit.takeLine(), unit.at(node.span())));
    return null;
  }

  @Override
  public @Nullable Void visitContinue(Stmt.Continue node) {
    unit.blocks.checkLoopExit("continue", "'continue' not properly in loop", node.span());
    unit.emit(new CoreStmt.Continue(unit.takeLine(), unit.at(node.span())));
    return null;
  }
}
