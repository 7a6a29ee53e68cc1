package org.krait.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.Alias;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.WithItem;

/** Collects the names of statements. */
// CPython: symtable.c symtable_visit_stmt
final class StatementCollector implements Stmt.Visitor<@Nullable Void> {
  private final SymbolCollector collector;
  private final ScopeStack scopes;

  StatementCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  @Override
  public @Nullable Void visitFunctionDef(Stmt.FunctionDef node) {
    collector.definitions.visitFunction(node);
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    collector.definitions.visitAsyncFunction(node);
    return null;
  }

  @Override
  public @Nullable Void visitClassDef(Stmt.ClassDef node) {
    collector.definitions.visitClass(node);
    return null;
  }

  @Override
  public @Nullable Void visitTypeAlias(Stmt.TypeAlias node) {
    collector.definitions.visitTypeAlias(node);
    return null;
  }

  @Override
  public @Nullable Void visitReturn(Stmt.Return node) {
    if (node.value() != null) {
      collector.visit(node.value());
      scopes.current().returnsValue = true;
    }
    return null;
  }

  @Override
  public @Nullable Void visitDelete(Stmt.Delete node) {
    collector.visitAll(node.targets());
    return null;
  }

  @Override
  public @Nullable Void visitAssign(Stmt.Assign node) {
    collector.visitAll(node.targets());
    collector.visit(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitAugAssign(Stmt.AugAssign node) {
    collector.visit(node.target());
    collector.visit(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitAnnAssign(Stmt.AnnAssign node) {
    scopes.current().annotationsUsed = true;
    if (node.target() instanceof Expr.Name target) {
      visitAnnotatedName(node, target);
    } else {
      collector.visit(node.target());
    }
    collector.annotationScopes.visitVariable(node);
    collector.visit(node.value());
    return null;
  }

  private void visitAnnotatedName(Stmt.AnnAssign node, Expr.Name target) {
    String name = target.id();
    if (node.simple()) {
      Symbol known = scopes.lookup(name);
      if (known != null && scopes.current().kind() != Kind.MODULE) {
        checkAnnotatable(known, name, node.span());
      }
      scopes.bind(name, Fact.ASSIGNED, target.span());
      scopes.add(name, Fact.ANNOTATED, target.span());
    } else if (node.value() != null) {
      scopes.bind(name, Fact.ASSIGNED, target.span());
    }
  }

  private void checkAnnotatable(Symbol known, String name, Span where) {
    if (known.isDeclaredGlobal() || known.isNonlocal()) {
      String word = known.isDeclaredGlobal() ? "global" : "nonlocal";
      throw scopes.error("annotated name '" + name + "' can't be " + word, where);
    }
  }

  @Override
  public @Nullable Void visitFor(Stmt.For node) {
    visitLoop(node.target(), node.iter(), node.body(), node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFor(Stmt.AsyncFor node) {
    requireCoroutine("'async for' outside async function", node.span());
    visitLoop(node.target(), node.iter(), node.body(), node.orelse());
    return null;
  }

  private void visitLoop(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse) {
    collector.visit(target);
    collector.visit(iter);
    boolean before = enterConditional();
    collector.visitBody(body);
    collector.visitBody(orelse);
    scopes.state().inConditionalBlock = before;
  }

  @Override
  public @Nullable Void visitWhile(Stmt.While node) {
    collector.visit(node.test());
    boolean before = enterConditional();
    collector.visitBody(node.body());
    collector.visitBody(node.orelse());
    scopes.state().inConditionalBlock = before;
    return null;
  }

  /** A chain of {@code elif} is a loop here, so that its length costs no stack. */
  @Override
  public @Nullable Void visitIf(Stmt.If node) {
    Stmt.If branch = node;
    boolean before = scopes.state().inConditionalBlock;
    while (true) {
      collector.visit(branch.test());
      enterConditional();
      collector.visitBody(branch.body());
      if (branch.orelse().size() != 1 || !(branch.orelse().get(0) instanceof Stmt.If next)) {
        break;
      }
      branch = next;
    }
    collector.visitBody(branch.orelse());
    scopes.state().inConditionalBlock = before;
    return null;
  }

  @Override
  public @Nullable Void visitWith(Stmt.With node) {
    visitWith(node.items(), node.body());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncWith(Stmt.AsyncWith node) {
    requireCoroutine("'async with' outside async function", node.span());
    visitWith(node.items(), node.body());
    return null;
  }

  private void visitWith(List<WithItem> items, List<Stmt> body) {
    boolean before = enterConditional();
    for (WithItem item : items) {
      collector.visit(item.contextExpr());
      collector.visit(item.optionalVars());
    }
    collector.visitBody(body);
    scopes.state().inConditionalBlock = before;
  }

  // CPython: symtable.c symtable_raise_if_not_coroutine
  private void requireCoroutine(String message, Span where) {
    if (collector.allowsTopLevelAwait()) {
      scopes.current().coroutine = true;
    }
    if (!scopes.current().isCoroutine()) {
      throw scopes.error(message, where);
    }
  }

  @Override
  public @Nullable Void visitMatch(Stmt.Match node) {
    collector.visit(node.subject());
    boolean before = enterConditional();
    for (MatchCase matchCase : node.cases()) {
      matchCase.pattern().accept(collector.patterns);
      collector.visit(matchCase.guard());
      collector.visitBody(matchCase.body());
    }
    scopes.state().inConditionalBlock = before;
    return null;
  }

  @Override
  public @Nullable Void visitRaise(Stmt.Raise node) {
    collector.visit(node.exc());
    collector.visit(node.cause());
    return null;
  }

  @Override
  public @Nullable Void visitTry(Stmt.Try node) {
    visitTry(node.body(), node.handlers(), node.orelse(), node.finalbody());
    return null;
  }

  @Override
  public @Nullable Void visitTryStar(Stmt.TryStar node) {
    visitTry(node.body(), node.handlers(), node.orelse(), node.finalbody());
    return null;
  }

  private void visitTry(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    boolean before = enterConditional();
    collector.visitBody(body);
    for (ExceptHandler handler : handlers) {
      collector.visit(handler.type());
      if (handler.name() != null) {
        scopes.bind(handler.name(), Fact.ASSIGNED, handler.span());
      }
      collector.visitBody(handler.body());
    }
    collector.visitBody(orelse);
    collector.visitBody(finalbody);
    scopes.state().inConditionalBlock = before;
  }

  /** From here on, annotations of this scope may or may not be executed. */
  // CPython: symtable.c ENTER_CONDITIONAL_BLOCK
  private boolean enterConditional() {
    boolean before = scopes.state().inConditionalBlock;
    scopes.state().inConditionalBlock = true;
    return before;
  }

  @Override
  public @Nullable Void visitAssert(Stmt.Assert node) {
    collector.visit(node.test());
    collector.visit(node.msg());
    return null;
  }

  @Override
  public @Nullable Void visitImport(Stmt.Import node) {
    visitAliases(node.names());
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(Stmt.ImportFrom node) {
    visitAliases(node.names());
    collector.future.checkPlace(node);
    return null;
  }

  /** Binds what an import binds: of a dotted name, its first part. */
  // CPython: symtable.c symtable_visit_alias
  private void visitAliases(List<Alias> aliases) {
    for (Alias alias : aliases) {
      String name = alias.asname() == null ? alias.name() : alias.asname();
      if (!name.equals("*")) {
        int dot = name.indexOf('.');
        String bound = dot < 0 ? name : name.substring(0, dot);
        scopes.bind(bound, Fact.IMPORTED, alias.span());
      } else if (scopes.current().kind() != Kind.MODULE) {
        throw scopes.error("import * only allowed at module level", alias.span());
      }
    }
  }

  @Override
  public @Nullable Void visitGlobal(Stmt.Global node) {
    for (String name : node.names()) {
      checkDeclarable(name, "global", node.span());
      scopes.add(name, Fact.DECLARED_GLOBAL, node.span());
    }
    return null;
  }

  @Override
  public @Nullable Void visitNonlocal(Stmt.Nonlocal node) {
    for (String name : node.names()) {
      checkDeclarable(name, "nonlocal", node.span());
      scopes.add(name, Fact.DECLARED_NONLOCAL, node.span());
    }
    return null;
  }

  private void checkDeclarable(String name, String word, Span where) {
    Symbol known = scopes.lookup(name);
    if (known == null) {
      return;
    }
    if (known.isParameter()) {
      throw scopes.error("name '" + name + "' is parameter and " + word, where);
    } else if (known.isReferenced()) {
      throw scopes.error("name '" + name + "' is used prior to " + word + " declaration", where);
    } else if (known.isAnnotated()) {
      throw scopes.error("annotated name '" + name + "' can't be " + word, where);
    } else if (known.isAssigned()) {
      throw scopes.error(
          "name '" + name + "' is assigned to before " + word + " declaration", where);
    }
  }

  @Override
  public @Nullable Void visitExpr(Stmt.Expr node) {
    collector.visit(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public @Nullable Void visitBreak(Stmt.Break node) {
    return null;
  }

  @Override
  public @Nullable Void visitContinue(Stmt.Continue node) {
    return null;
  }
}
