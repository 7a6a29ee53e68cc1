package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.Emission.Block;
import org.krait.lower.core.TupleConstant;
import org.krait.scope.Scope;
import org.krait.syntax.Alias;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;
import org.krait.syntax.WithItem;

/** The part of {@link Emission} that follows statements. */
// CPython: codegen.c codegen_visit_stmt
final class EmissionStatements implements Stmt.Visitor<@Nullable Void> {
  private final Emission e;

  EmissionStatements(Emission emission) {
    this.e = emission;
  }

  void emitAll(List<Stmt> statements) {
    for (int i = 0; i < statements.size(); i++) {
      statements.get(i).accept(this);
    }
  }

  private void conditional(List<Stmt> statements) {
    e.conditionalBlocks++;
    emitAll(statements);
    e.conditionalBlocks--;
  }

  private void push(Block.Kind kind, @Nullable List<Stmt> finalbody, @Nullable String name) {
    e.blocks.push(new Block(kind, finalbody, name, -1));
  }

  @Override
  public @Nullable Void visitFunctionDef(Stmt.FunctionDef node) {
    e.definitions.function(FunctionLowering.Definition.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    e.definitions.function(FunctionLowering.Definition.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitClassDef(Stmt.ClassDef node) {
    e.definitions.classDef(node);
    return null;
  }

  @Override
  public @Nullable Void visitReturn(Stmt.Return node) {
    boolean keeps = node.value() != null && !ExpressionLowering.isConstant(node.value());
    if (keeps) {
      e.expressions.emit(node.value());
    }
    e.unwind(keeps, false);
    if (node.value() == null) {
      e.none();
    } else if (!keeps) {
      e.expressions.emit(node.value());
    }
    e.add(Instructions.EXIT);
    return null;
  }

  @Override
  public @Nullable Void visitDelete(Stmt.Delete node) {
    e.expressions.emitAll(node.targets());
    return null;
  }

  @Override
  public @Nullable Void visitAssign(Stmt.Assign node) {
    e.expressions.emit(node.value());
    for (int i = 0; i < node.targets().size(); i++) {
      if (i < node.targets().size() - 1) {
        e.other();
      }
      e.expressions.emit(node.targets().get(i));
    }
    return null;
  }

  @Override
  public @Nullable Void visitTypeAlias(Stmt.TypeAlias node) {
    e.definitions.typeAlias(node);
    return null;
  }

  @Override
  public @Nullable Void visitAugAssign(Stmt.AugAssign node) {
    if (node.target() instanceof Expr.Attribute attribute) {
      e.expressions.emit(attribute.value());
      e.name(attribute.attr());
      e.expressions.emit(node.value());
    } else if (node.target() instanceof Expr.Subscript subscript) {
      e.expressions.emit(subscript.value());
      slice(subscript.slice());
      e.expressions.emit(node.value());
    } else if (node.target() instanceof Expr.Name name) {
      e.nameOperation(name.id());
      e.expressions.emit(node.value());
      e.nameOperation(name.id());
    }
    e.other();
    return null;
  }

  private void slice(Expr node) {
    if (!ExpressionLowering.isTwoPartSlice(node)) {
      e.expressions.emit(node);
      e.other();
      return;
    }
    Expr.Slice slice = (Expr.Slice) node;
    part(slice.lower());
    part(slice.upper());
    e.other();
  }

  private void part(@Nullable Expr node) {
    if (node == null) {
      e.none();
    } else {
      e.expressions.emit(node);
    }
  }

  @Override
  public @Nullable Void visitAnnAssign(Stmt.AnnAssign node) {
    e.definitions.annAssign(node);
    return null;
  }

  private Block loop(int exit) {
    return new Block(Block.Kind.LOOP, null, null, exit);
  }

  @Override
  public @Nullable Void visitFor(Stmt.For node) {
    int start = e.label();
    int cleanup = e.label();
    int end = e.label();
    e.expressions.emit(node.iter());
    e.add(Instructions.GET_ITER);
    e.place(start);
    e.add(Instructions.BRANCH, cleanup);
    e.blocks.push(loop(end));
    e.expressions.emit(node.target());
    conditional(node.body());
    e.add(Instructions.JUMP, start);
    e.blocks.pop();
    e.place(cleanup);
    e.other();
    conditional(node.orelse());
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFor(Stmt.AsyncFor node) {
    int start = e.label();
    int except = e.label();
    int end = e.label();
    e.expressions.emit(node.iter());
    e.other();
    e.place(start);
    e.blocks.push(loop(end));
    e.add(Instructions.BRANCH, except);
    e.yieldFrom();
    e.expressions.emit(node.target());
    conditional(node.body());
    e.add(Instructions.JUMP, start);
    e.blocks.pop();
    e.place(except);
    e.other();
    conditional(node.orelse());
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitWhile(Stmt.While node) {
    int loop = e.label();
    int anchor = e.label();
    int end = e.label();
    e.place(loop);
    e.blocks.push(loop(end));
    e.expressions.jumpIf(node.test(), anchor, false);
    conditional(node.body());
    e.add(Instructions.JUMP, loop);
    e.blocks.pop();
    e.place(anchor);
    conditional(node.orelse());
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitIf(Stmt.If first) {
    int end = e.label();
    Stmt.If node = first;
    while (true) {
      int next = e.label();
      e.expressions.jumpIf(node.test(), next, false);
      conditional(node.body());
      e.add(Instructions.JUMP, end);
      e.place(next);
      if (node.orelse().size() != 1 || !(node.orelse().get(0) instanceof Stmt.If inner)) {
        conditional(node.orelse());
        break;
      }
      node = inner;
    }
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitWith(Stmt.With node) {
    with(node.items(), 0, node.body(), false);
    return null;
  }

  @Override
  public @Nullable Void visitAsyncWith(Stmt.AsyncWith node) {
    with(node.items(), 0, node.body(), true);
    return null;
  }

  private void with(List<WithItem> items, int index, List<Stmt> body, boolean async) {
    WithItem item = items.get(index);
    int failed = e.label();
    int exit = e.label();
    e.expressions.emit(item.contextExpr());
    e.other();
    if (async) {
      e.yieldFrom();
    }
    e.add(Instructions.BRANCH, failed);
    push(async ? Block.Kind.ASYNC_WITH : Block.Kind.WITH, null, null);
    if (item.optionalVars() == null) {
      e.add(Instructions.POP_TOP);
    } else {
      e.expressions.emit(item.optionalVars());
    }
    if (index + 1 < items.size()) {
      with(items, index + 1, body, async);
    } else {
      conditional(body);
    }
    e.blocks.pop();
    e.exitWithNones();
    if (async) {
      e.yieldFrom();
    }
    e.add(Instructions.JUMP, exit);
    e.place(failed);
    e.other();
    if (async) {
      e.yieldFrom();
    }
    int suppress = e.label();
    e.add(Instructions.BRANCH, suppress);
    e.add(Instructions.EXIT);
    e.place(suppress);
    e.place(exit);
  }

  @Override
  public @Nullable Void visitMatch(Stmt.Match node) {
    e.conditionalBlocks++;
    new EmissionPatterns(e).match(node);
    e.conditionalBlocks--;
    return null;
  }

  @Override
  public @Nullable Void visitRaise(Stmt.Raise node) {
    e.expressions.emit(node.exc());
    e.expressions.emit(node.cause());
    e.add(Instructions.EXIT);
    return null;
  }

  @Override
  public @Nullable Void visitTry(Stmt.Try node) {
    e.conditionalBlocks++;
    if (node.finalbody().isEmpty()) {
      tryExcept(node);
    } else {
      int end = beginFinally(node.finalbody());
      if (node.handlers().isEmpty()) {
        emitAll(node.body());
      } else {
        tryExcept(node);
      }
      endFinally(node.finalbody(), end);
    }
    e.conditionalBlocks--;
    return null;
  }

  @Override
  public @Nullable Void visitTryStar(Stmt.TryStar node) {
    e.conditionalBlocks++;
    if (node.finalbody().isEmpty()) {
      tryExceptStar(node);
    } else {
      int end = beginFinally(node.finalbody());
      tryExceptStar(node);
      endFinally(node.finalbody(), end);
    }
    e.conditionalBlocks--;
    return null;
  }

  private int beginFinally(List<Stmt> finalbody) {
    int end = e.label();
    e.add(Instructions.BRANCH, end);
    push(Block.Kind.FINALLY, finalbody, null);
    return end;
  }

  private void endFinally(List<Stmt> finalbody, int end) {
    int exit = e.label();
    e.blocks.pop();
    emitAll(finalbody);
    e.add(Instructions.JUMP, exit);
    e.place(end);
    e.other();
    push(Block.Kind.FINALLY, null, null);
    emitAll(finalbody);
    e.blocks.pop();
    e.add(Instructions.EXIT);
    e.place(exit);
  }

  // CPython: codegen.c codegen_try_except
  private void tryExcept(Stmt.Try node) {
    int except = e.label();
    int end = e.label();
    e.add(Instructions.BRANCH, except);
    emitAll(node.body());
    emitAll(node.orelse());
    e.add(Instructions.JUMP, end);
    e.place(except);
    e.other();
    for (ExceptHandler handler : node.handlers()) {
      int next = e.label();
      if (handler.type() != null) {
        e.expressions.emit(handler.type());
        e.other();
        e.add(Instructions.BRANCH, next);
      }
      if (handler.name() == null) {
        e.other();
        handlerBody(handler);
        e.add(Instructions.JUMP, end);
      } else {
        namedHandler(handler, handler.name(), end);
      }
      e.place(next);
    }
    e.add(Instructions.EXIT);
    e.place(end);
  }

  private void handlerBody(ExceptHandler handler) {
    push(Block.Kind.HANDLER, null, handler.name());
    emitAll(handler.body());
    e.blocks.pop();
    e.other();
  }

  private void namedHandler(ExceptHandler handler, String name, int end) {
    int cleanup = e.label();
    e.nameOperation(name);
    e.add(Instructions.BRANCH, cleanup);
    handlerBody(handler);
    e.clearName(name);
    e.add(Instructions.JUMP, end);
    e.place(cleanup);
    e.other();
    e.clearName(name);
    e.add(Instructions.EXIT);
  }

  // CPython: codegen.c codegen_try_star_except
  private void tryExceptStar(Stmt.TryStar node) {
    int except = e.label();
    int orelse = e.label();
    int end = e.label();
    e.add(Instructions.BRANCH, except);
    emitAll(node.body());
    e.add(Instructions.JUMP, orelse);
    e.place(except);
    e.other();
    for (ExceptHandler handler : node.handlers()) {
      starHandler(handler);
    }
    e.add(Instructions.BRANCH, end);
    e.add(Instructions.EXIT);
    e.place(orelse);
    emitAll(node.orelse());
    e.place(end);
  }

  private void starHandler(ExceptHandler handler) {
    int next = e.label();
    int cleanup = e.label();
    e.expressions.emit(handler.type());
    e.other();
    e.add(Instructions.BRANCH, next);
    if (handler.name() != null) {
      e.nameOperation(handler.name());
    }
    e.add(Instructions.BRANCH, cleanup);
    handlerBody(handler);
    if (handler.name() != null) {
      e.clearName(handler.name());
    }
    e.add(Instructions.JUMP, next);
    e.place(cleanup);
    e.other();
    if (handler.name() != null) {
      e.clearName(handler.name());
    }
    e.place(next);
    e.other();
  }

  @Override
  public @Nullable Void visitAssert(Stmt.Assert node) {
    if (e.context.options.optimize() > 0) {
      return null;
    }
    int end = e.label();
    e.expressions.jumpIf(node.test(), end, true);
    e.other();
    e.expressions.emit(node.msg());
    e.add(Instructions.EXIT);
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitImport(Stmt.Import node) {
    for (Alias alias : node.names()) {
      e.constant(0L);
      e.none();
      e.name(alias.name());
      int dot = alias.name().indexOf('.');
      if (alias.asname() == null) {
        e.nameOperation(dot < 0 ? alias.name() : alias.name().substring(0, dot));
        continue;
      }
      while (dot >= 0) {
        int next = alias.name().indexOf('.', dot + 1);
        e.name(alias.name().substring(dot + 1, next < 0 ? alias.name().length() : next));
        dot = next;
      }
      e.nameOperation(alias.asname());
    }
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(Stmt.ImportFrom node) {
    e.constant((long) node.level());
    Object[] names = new Object[node.names().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = node.names().get(i).name();
    }
    e.constant(new TupleConstant(names));
    e.name(node.module() == null ? "" : node.module());
    if (names[0].equals("*")) {
      return null;
    }
    for (Alias alias : node.names()) {
      e.name(alias.name());
      e.nameOperation(alias.asname() == null ? alias.name() : alias.asname());
    }
    e.other();
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

  @Override
  public @Nullable Void visitExpr(Stmt.Expr node) {
    boolean prints =
        e.context.options.mode() == LoweringOptions.Mode.SINGLE
            && e.scope.kind() == Scope.Kind.MODULE;
    if (ExpressionLowering.isConstant(node.value()) && !prints) {
      return null;
    }
    e.expressions.emit(node.value());
    if (prints) {
      e.other();
    }
    e.add(Instructions.POP_TOP);
    return null;
  }

  @Override
  public @Nullable Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public @Nullable Void visitBreak(Stmt.Break node) {
    int exit = e.unwind(false, true);
    e.add(exit < 0 ? Instructions.EXIT : Instructions.JUMP, Math.max(exit, 0));
    return null;
  }

  /** The start of the loop is reachable anyway: that control does not go on is all that counts. */
  @Override
  public @Nullable Void visitContinue(Stmt.Continue node) {
    e.unwind(false, true);
    e.add(Instructions.EXIT);
    return null;
  }
}
