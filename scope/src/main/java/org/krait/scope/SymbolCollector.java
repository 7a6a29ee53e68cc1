package org.krait.scope;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/**
 * The first pass: opens the scopes of a module and notes what each does with each name. One
 * collector per family of nodes; they share the {@link ScopeStack}.
 */
final class SymbolCollector {
  private static final Span NO_PLACE = Span.NONE;

  final Map<Object, Scope> byNode = SymbolTable.newNodeMap();
  final Map<Object, Scope> annotations = SymbolTable.newNodeMap();
  final Map<Object, Scope> typeParameters = SymbolTable.newNodeMap();
  final Map<Object, Scope> typeParamDefaults = SymbolTable.newNodeMap();

  final ScopeStack scopes;
  final FutureFeatures future;
  final StatementCollector statements;
  final DefinitionCollector definitions;
  final ExpressionCollector expressions;
  final ComprehensionCollector comprehensions;
  final AnnotationCollector annotationScopes;
  final TypeParamCollector typeParams;
  final PatternCollector patterns;

  SymbolCollector(String filename, FutureFeatures future) {
    this.scopes = new ScopeStack(filename);
    this.future = future;
    this.statements = new StatementCollector(this);
    this.definitions = new DefinitionCollector(this);
    this.expressions = new ExpressionCollector(this);
    this.comprehensions = new ComprehensionCollector(this);
    this.annotationScopes = new AnnotationCollector(this);
    this.typeParams = new TypeParamCollector(this);
    this.patterns = new PatternCollector(this);
  }

  /** Collects a whole module and returns its scope. */
  Scope collect(Mod module) {
    Scope top = scopes.enter("top", Kind.MODULE, NO_PLACE);
    byNode.put(module, top);
    if (module instanceof Mod.Module m) {
      top.docstring = Docstring.isIn(m.body());
      visitBody(m.body());
    } else if (module instanceof Mod.Interactive m) {
      visitBody(m.body());
    } else if (module instanceof Mod.Expression m) {
      visit(m.body());
    } else {
      throw new IllegalArgumentException("this compiler does not handle FunctionTypes");
    }
    recordAnnotationScope(module);
    scopes.exit();
    return top;
  }

  void visitBody(List<Stmt> body) {
    for (int i = 0; i < body.size(); i++) {
      body.get(i).accept(statements);
    }
  }

  void visit(@Nullable Expr expression) {
    if (expression != null) {
      expression.accept(expressions);
    }
  }

  void visitAll(List<? extends @Nullable Expr> list) {
    for (int i = 0; i < list.size(); i++) {
      visit(list.get(i));
    }
  }

  /** Makes the scope of a body's variable annotations findable by the node of the open body. */
  void recordAnnotationScope(Object node) {
    Scope scope = scopes.state().annotationScope;
    if (scope != null && !future.annotations()) {
      annotations.put(node, scope);
    }
  }

  /** Whether {@code await} and its kin are allowed right here although this is a module. */
  // CPython: symtable.c allows_top_level_await
  boolean allowsTopLevelAwait() {
    return future.allowsTopLevelAwait() && scopes.current().kind() == Kind.MODULE;
  }
}
