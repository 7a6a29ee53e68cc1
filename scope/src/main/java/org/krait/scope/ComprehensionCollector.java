package org.krait.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;

/** Opens the scopes of comprehensions and finds where a walrus inside them binds. */
final class ComprehensionCollector {
  private final SymbolCollector collector;
  private final ScopeStack scopes;

  ComprehensionCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  /** Visits a comprehension; only its outermost iterable belongs to the scope around it. */
  // CPython: symtable.c symtable_handle_comprehension
  void visit(
      Expr node,
      String name,
      Kind kind,
      List<Comprehension> generators,
      @Nullable Expr value,
      Expr element) {
    Comprehension outermost = generators.get(0);
    visitIterable(outermost.iter());
    Scope scope = scopes.enter(name, kind, node.span());
    collector.byNode.put(node, scope);
    scope.coroutine = outermost.isAsync();
    scopes.bind(".0", Fact.PARAMETER, node.span());
    visitTarget(outermost.target());
    collector.visitAll(outermost.ifs());
    for (int i = 1; i < generators.size(); i++) {
      visitInner(generators.get(i));
    }
    collector.visit(value);
    collector.visit(element);
    scope.generator = kind == Kind.GENERATOR_EXPRESSION;
    scopes.exit();
    if (scope.isCoroutine() && !scope.isGenerator()) {
      spreadCoroutine(node);
    }
  }

  // CPython: symtable.c symtable_visit_comprehension
  private void visitInner(Comprehension generator) {
    visitTarget(generator.target());
    visitIterable(generator.iter());
    collector.visitAll(generator.ifs());
    if (generator.isAsync()) {
      scopes.current().coroutine = true;
    }
  }

  private void visitTarget(Expr target) {
    scopes.state().inComprehensionTarget = true;
    collector.visit(target);
    scopes.state().inComprehensionTarget = false;
  }

  private void visitIterable(Expr iterable) {
    OpenScope state = scopes.state();
    state.comprehensionIterables++;
    collector.visit(iterable);
    state.comprehensionIterables--;
  }

  /** An asynchronous comprehension makes the scope around it asynchronous, where that may be. */
  private void spreadCoroutine(Expr node) {
    Scope outer = scopes.current();
    boolean allowed =
        (outer.kind().isFunction() && outer.isCoroutine())
            || outer.isComprehension()
            || collector.allowsTopLevelAwait();
    if (!allowed) {
      throw scopes.error(
          "asynchronous comprehension outside of an asynchronous function", node.span());
    }
    outer.coroutine = true;
  }

  /** Binds the target of a walrus in the nearest scope that is no comprehension. */
  // CPython: symtable.c symtable_extend_namedexpr_scope
  void bindOutside(Expr.Name target) {
    String name = target.id();
    for (int depth = scopes.depth() - 1; depth >= 0; depth--) {
      Scope scope = scopes.at(depth);
      if (scope.isComprehension()) {
        checkIterationVariable(scopes.lookup(scope, name), target);
      } else if (scope.kind().isFunction()) {
        Symbol known = scopes.lookup(scope, name);
        boolean global = known != null && known.isDeclaredGlobal();
        scopes.add(name, global ? Fact.DECLARED_GLOBAL : Fact.DECLARED_NONLOCAL, target.span());
        scopes.addTo(scope, name, Fact.ASSIGNED, target.span());
        return;
      } else if (scope.kind() == Kind.MODULE) {
        scopes.add(name, Fact.DECLARED_GLOBAL, target.span());
        return;
      } else if (scope.kind() != Kind.ANNOTATION) {
        throw scopes.error(
            "assignment expression within a comprehension cannot be used "
                + forbiddenPlace(scope.kind()),
            target.span());
      }
    }
  }

  private void checkIterationVariable(@Nullable Symbol known, Expr.Name target) {
    if (known != null && known.isComprehensionVariable() && known.isAssigned()) {
      throw scopes.error(
          "assignment expression cannot rebind comprehension iteration variable '"
              + target.id()
              + "'",
          target.span());
    }
  }

  private static String forbiddenPlace(Kind kind) {
    return switch (kind) {
      case TYPE_PARAMETERS -> "within the definition of a generic";
      case TYPE_ALIAS -> "in a type alias";
      case TYPE_VARIABLE -> "in a TypeVar bound";
      default -> "in a class body";
    };
  }
}
