package org.krait.stdlib._ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.syntax.Arguments;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;
import org.krait.syntax.WithItem;

/** Checks statements. */
// CPython: ast.c validate_stmt
final class StatementValidator {
  private final TreeValidator tree;

  StatementValidator(TreeValidator tree) {
    this.tree = tree;
  }

  void check(Stmt statement) {
    TreeValidator.checkPlace(statement);
    switch (statement) {
      case Stmt.FunctionDef s ->
          checkFunction(
              "FunctionDef", s.body(), s.typeParams(), s.args(), s.decoratorList(), s.returns());
      case Stmt.AsyncFunctionDef s ->
          checkFunction(
              "AsyncFunctionDef",
              s.body(),
              s.typeParams(),
              s.args(),
              s.decoratorList(),
              s.returns());
      case Stmt.ClassDef s -> {
        tree.checkBody(s.body(), "ClassDef");
        tree.checkTypeParams(s.typeParams());
        tree.loadAll(s.bases());
        tree.expressions.checkKeywords(s.keywords());
        tree.loadAll(s.decoratorList());
      }
      case Stmt.Return s -> tree.load(s.value());
      case Stmt.Delete s -> checkTargets(s.targets(), ExprContext.Del, "Delete");
      case Stmt.Assign s -> {
        checkTargets(s.targets(), ExprContext.Store, "Assign");
        tree.load(s.value());
      }
      case Stmt.AugAssign s -> {
        store(s.target());
        tree.load(s.value());
      }
      case Stmt.AnnAssign s -> checkAnnAssign(s);
      case Stmt.TypeAlias s -> checkTypeAlias(s);
      case Stmt.For s -> checkLoop("For", s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.AsyncFor s -> checkLoop("AsyncFor", s.target(), s.iter(), s.body(), s.orelse());
      case Stmt.While s -> {
        tree.load(s.test());
        tree.checkBody(s.body(), "While");
        tree.checkStatements(s.orelse());
      }
      case Stmt.If s -> {
        tree.load(s.test());
        tree.checkBody(s.body(), "If");
        tree.checkStatements(s.orelse());
      }
      case Stmt.With s -> checkWith("With", s.items(), s.body());
      case Stmt.AsyncWith s -> checkWith("AsyncWith", s.items(), s.body());
      case Stmt.Match s -> checkMatch(s);
      case Stmt.Raise s -> checkRaise(s);
      case Stmt.Try s -> checkTry("Try", s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.TryStar s -> checkTry("TryStar", s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Stmt.Assert s -> {
        tree.load(s.test());
        tree.load(s.msg());
      }
      case Stmt.Import s -> TreeValidator.requireSome(s.names(), "names", "Import");
      case Stmt.ImportFrom s -> {
        if (s.level() < 0) {
          throw TreeValidator.invalid("Negative ImportFrom level");
        }
        TreeValidator.requireSome(s.names(), "names", "ImportFrom");
      }
      case Stmt.Global s -> TreeValidator.requireSome(s.names(), "names", "Global");
      case Stmt.Nonlocal s -> TreeValidator.requireSome(s.names(), "names", "Nonlocal");
      case Stmt.Expr s -> tree.load(s.value());
      case Stmt.Pass s -> {}
      case Stmt.Break s -> {}
      case Stmt.Continue s -> {}
    }
  }

  private void checkFunction(
      String kind,
      List<Stmt> body,
      List<TypeParam> typeParams,
      Arguments args,
      List<Expr> decorators,
      @Nullable Expr returns) {
    tree.checkBody(body, kind);
    tree.checkTypeParams(typeParams);
    tree.expressions.checkArguments(args);
    tree.loadAll(decorators);
    tree.load(returns);
  }

  private void checkTargets(List<Expr> targets, ExprContext context, String kind) {
    TreeValidator.requireSome(targets, "targets", kind);
    tree.checkAll(targets, context);
  }

  private void store(Expr target) {
    tree.expressions.check(target, ExprContext.Store);
  }

  private void checkAnnAssign(Stmt.AnnAssign s) {
    if (s.simple() && !(s.target() instanceof Expr.Name)) {
      throw Errors.typeError("AnnAssign with simple non-Name target");
    }
    store(s.target());
    tree.load(s.value());
    tree.load(s.annotation());
  }

  private void checkTypeAlias(Stmt.TypeAlias s) {
    if (!(s.name() instanceof Expr.Name)) {
      throw Errors.typeError("TypeAlias with non-Name name");
    }
    store(s.name());
    tree.checkTypeParams(s.typeParams());
    tree.load(s.value());
  }

  private void checkLoop(String kind, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    store(target);
    tree.load(iter);
    tree.checkBody(body, kind);
    tree.checkStatements(orelse);
  }

  private void checkWith(String kind, List<WithItem> items, List<Stmt> body) {
    TreeValidator.requireSome(items, "items", kind);
    for (WithItem item : items) {
      tree.load(item.contextExpr());
      if (item.optionalVars() != null) {
        store(item.optionalVars());
      }
    }
    tree.checkBody(body, kind);
  }

  private void checkMatch(Stmt.Match s) {
    tree.load(s.subject());
    TreeValidator.requireSome(s.cases(), "cases", "Match");
    for (MatchCase matchCase : s.cases()) {
      tree.patterns.check(matchCase.pattern(), false);
      tree.load(matchCase.guard());
      tree.checkBody(matchCase.body(), "match_case");
    }
  }

  private void checkRaise(Stmt.Raise s) {
    if (s.exc() == null && s.cause() != null) {
      throw TreeValidator.invalid("Raise with cause but no exception");
    }
    tree.load(s.exc());
    tree.load(s.cause());
  }

  private void checkTry(
      String kind,
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody) {
    tree.checkBody(body, kind);
    if (handlers.isEmpty() && finalbody.isEmpty()) {
      throw TreeValidator.invalid(kind + " has neither except handlers nor finalbody");
    }
    if (handlers.isEmpty() && !orelse.isEmpty()) {
      throw TreeValidator.invalid(kind + " has orelse but no except handlers");
    }
    for (ExceptHandler handler : handlers) {
      if (kind.equals("Try")) {
        TreeValidator.checkPlace(handler);
      }
      tree.load(handler.type());
      tree.checkBody(handler.body(), "ExceptHandler");
    }
    tree.checkStatements(finalbody);
    tree.checkStatements(orelse);
  }
}
