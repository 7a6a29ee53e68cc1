package org.krait.scope;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Opens the scopes around and within type parameters (PEP 695, 696). */
final class TypeParamCollector implements TypeParam.Visitor<@Nullable Void> {
  private final SymbolCollector collector;
  private final ScopeStack scopes;

  TypeParamCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  /** Opens the scope of the type parameters of a function, class or type alias. */
  // CPython: symtable.c symtable_enter_type_param_block
  Scope enter(Stmt node, String name) {
    boolean inClass = scopes.current().kind() == Kind.CLASS;
    Scope scope = scopes.enter(name, Kind.TYPE_PARAMETERS, node.span());
    collector.typeParameters.put(node, scope);
    if (inClass) {
      scope.canSeeClassScope = true;
      scopes.reference("__classdict__", node.span());
    }
    return scope;
  }

  void visitAll(List<TypeParam> typeParams) {
    for (TypeParam typeParam : typeParams) {
      typeParam.accept(this);
    }
  }

  @Override
  public @Nullable Void visitTypeVar(TypeParam.TypeVar node) {
    bind(node.name(), node);
    String bound = node.bound() instanceof Expr.Tuple ? "a TypeVar constraint" : "a TypeVar bound";
    visitPart(node, node.name(), node.bound(), bound, collector.byNode);
    visitDefault(node, node.name(), node.defaultValue(), "a TypeVar default");
    return null;
  }

  @Override
  public @Nullable Void visitParamSpec(TypeParam.ParamSpec node) {
    bind(node.name(), node);
    visitDefault(node, node.name(), node.defaultValue(), "a ParamSpec default");
    return null;
  }

  @Override
  public @Nullable Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    bind(node.name(), node);
    visitDefault(node, node.name(), node.defaultValue(), "a TypeVarTuple default");
    return null;
  }

  private void bind(String name, TypeParam node) {
    scopes.current().mangleToo(name);
    scopes.bind(name, Fact.ASSIGNED, node.span());
    scopes.add(name, Fact.TYPE_PARAMETER, node.span());
    if (name.equals("__classdict__")) {
      throw scopes.error(
          "reserved name '" + name + "' cannot be used for type parameter", node.span());
    }
  }

  private void visitDefault(TypeParam node, String name, @Nullable Expr value, String purpose) {
    visitPart(node, name, value, purpose, collector.typeParamDefaults);
  }

  // CPython: symtable.c symtable_visit_type_param_bound_or_default
  private void visitPart(
      TypeParam node,
      String name,
      @Nullable Expr value,
      String purpose,
      Map<Object, Scope> scopesByNode) {
    if (value == null) {
      return;
    }
    boolean inClass = scopes.current().canSeeClassScope();
    Scope scope = scopes.enter(name, Kind.TYPE_VARIABLE, value.span());
    scopesByNode.put(node, scope);
    scopes.state().purpose = purpose;
    if (inClass) {
      scope.canSeeClassScope = true;
      scopes.reference("__classdict__", value.span());
    }
    collector.visit(value);
    scopes.exit();
  }
}
