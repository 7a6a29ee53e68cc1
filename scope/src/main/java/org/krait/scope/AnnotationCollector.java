package org.krait.scope;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/**
 * Opens the scopes of annotations (PEP 649): one for each function's signature, and one that all
 * variable annotations of a module or class share.
 */
final class AnnotationCollector {
  private static final String NAME = "__annotate__";

  private final SymbolCollector collector;
  private final ScopeStack scopes;

  AnnotationCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  /** Visits the annotations of a function's parameters and result. */
  // CPython: symtable.c symtable_visit_annotations
  void visitSignature(Stmt function, Arguments args, @Nullable Expr returns) {
    Scope outer = scopes.current();
    Scope scope = enter(function.span());
    collector.annotations.put(function, scope);
    if (outer.canSeeClassScope() || outer.kind() == Kind.CLASS) {
      seeClassScope(scope, function.span());
    }
    visitParameters(args.posonlyargs());
    visitParameters(args.args());
    visitParameter(args.vararg());
    visitParameter(args.kwarg());
    visitParameters(args.kwonlyargs());
    if (returns != null) {
      scope.annotationsUsed = true;
      collector.visit(returns);
    }
    scopes.exit();
  }

  private void visitParameters(List<Arg> args) {
    for (int i = 0; i < args.size(); i++) {
      visitParameter(args.get(i));
    }
  }

  private void visitParameter(@Nullable Arg arg) {
    if (arg != null && arg.annotation() != null) {
      scopes.current().annotationsUsed = true;
      collector.visit(arg.annotation());
    }
  }

  /** Visits the annotation of a variable. */
  // CPython: symtable.c symtable_visit_annotation
  void visitVariable(Stmt.AnnAssign node) {
    Expr annotation = node.annotation();
    Scope outer = scopes.current();
    OpenScope state = scopes.state();
    noteConditional(outer, state, annotation.span());
    if (state.annotationScope == null) {
      state.annotationScope = enter(annotation.span());
      if (outer.kind() == Kind.CLASS && !collector.future.annotations()) {
        seeClassScope(state.annotationScope, annotation.span());
      }
    } else {
      scopes.reenter(state.annotationScope);
    }
    if (node.simple() && node.target() instanceof Expr.Name && state.inConditionalBlock) {
      state.annotationScope.readsConditionalAnnotations = true;
    }
    scopes.state().inUnevaluatedAnnotation = outer.kind().isFunction();
    collector.visit(annotation);
    scopes.exit();
  }

  /** A module can stop halfway, so all of its annotations are conditional. */
  private void noteConditional(Scope outer, OpenScope state, Span where) {
    boolean conditional =
        outer.kind() == Kind.MODULE || (outer.kind() == Kind.CLASS && state.inConditionalBlock);
    if (conditional && !outer.hasConditionalAnnotations()) {
      outer.conditionalAnnotations = true;
      scopes.reference("__conditional_annotations__", where);
    }
  }

  /** Annotations kept as text (PEP 563) are visited for their errors only. */
  private Scope enter(Span where) {
    if (collector.future.annotations()) {
      return scopes.enterDetached(NAME, Kind.ANNOTATION, where);
    }
    return scopes.enter(NAME, Kind.ANNOTATION, where);
  }

  private void seeClassScope(Scope scope, Span where) {
    scope.canSeeClassScope = true;
    scopes.reference("__classdict__", where);
  }
}
