package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.lower.core.TupleConstant;
import org.krait.scope.Scope;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Lowers type parameters and type aliases. */
final class TypeParameterLowering {
  /** The default of the format parameter of what evaluates a bound, default or alias: VALUE. */
  private static final CoreExpr VALUE_FORMAT = new CoreExpr.Const(new TupleConstant(1L));

  private final CodeUnit unit;

  TypeParameterLowering(CodeUnit unit) {
    this.unit = unit;
  }

  /** Begins the code that holds the type parameters of a statement. */
  static CodeUnit enter(CodeUnit unit, Stmt node, String name, int firstLine, CodeContent content) {
    Scope scope =
        java.util.Objects.requireNonNull(unit.context.symbols.typeParametersScopeOf(node));
    CodeKind kind = CodeKind.TYPE_PARAMETERS;
    CodeUnit inner =
        unit.inner(scope, node, kind, "<generic parameters of " + name + ">", firstLine, content);
    inner.startStatement(firstLine);
    return inner;
  }

  /** Binds the type parameters here; their tuple is the result. */
  // CPython: codegen.c codegen_type_params
  CoreExpr typeParams(List<TypeParam> typeParams) {
    CoreExpr[] items = new CoreExpr[typeParams.size()];
    boolean seenDefault = false;
    for (int i = 0; i < items.length; i++) {
      TypeParam node = typeParams.get(i);
      String name = name(node);
      Expr defaultValue = defaultOf(node);
      CoreExpr value = parameter(node, name);
      if (defaultValue != null) {
        seenDefault = true;
        Scope scope = unit.context.symbols.typeParameterDefaultScopeOf(node);
        boolean starred = node instanceof TypeParam.TypeVarTuple;
        CoreExpr evaluate = lazily(defaultValue, name, scope, starred);
        value = intrinsic(IntrinsicFunction.SET_TYPEPARAM_DEFAULT, node.span(), value, evaluate);
      } else if (seenDefault) {
        throw unit.context.error(
            "non-default type parameter '" + name + "' follows default type parameter",
            node.span());
      }
      int kept = unit.spill(value);
      unit.names.store(name, new CoreExpr.TempGet(kept), node.span());
      items[i] = new CoreExpr.TempTake(kept);
    }
    return new CoreExpr.BuildTuple(items, false, typeParams.get(0).span().lineno());
  }

  static String name(TypeParam node) {
    if (node instanceof TypeParam.TypeVar variable) {
      return variable.name();
    }
    return node instanceof TypeParam.ParamSpec spec
        ? spec.name()
        : ((TypeParam.TypeVarTuple) node).name();
  }

  static @Nullable Expr defaultOf(TypeParam node) {
    if (node instanceof TypeParam.TypeVar variable) {
      return variable.defaultValue();
    }
    return node instanceof TypeParam.ParamSpec spec
        ? spec.defaultValue()
        : ((TypeParam.TypeVarTuple) node).defaultValue();
  }

  private CoreExpr parameter(TypeParam node, String name) {
    CoreExpr text = new CoreExpr.Const(name);
    Span where = node.span();
    if (!(node instanceof TypeParam.TypeVar variable)) {
      boolean spec = node instanceof TypeParam.ParamSpec;
      return intrinsic(
          spec ? IntrinsicFunction.PARAMSPEC : IntrinsicFunction.TYPEVARTUPLE, where, text);
    }
    Expr bound = variable.bound();
    if (bound == null) {
      return intrinsic(IntrinsicFunction.TYPEVAR, where, text);
    }
    Scope scope = unit.context.symbols.typeParameterBoundScopeOf(node);
    CoreExpr evaluate = lazily(bound, name, scope, false);
    IntrinsicFunction function =
        bound instanceof Expr.Tuple
            ? IntrinsicFunction.TYPEVAR_WITH_CONSTRAINTS
            : IntrinsicFunction.TYPEVAR_WITH_BOUND;
    return intrinsic(function, where, text, evaluate);
  }

  private CoreExpr intrinsic(IntrinsicFunction function, Span where, CoreExpr... args) {
    return new CoreExpr.Intrinsic(function, args, unit.at(where));
  }

  /** A function that evaluates the expression when it is needed. */
  // CPython: codegen.c codegen_type_param_bound_or_default
  private CoreExpr lazily(Expr value, String name, @Nullable Scope scope, boolean starredAllowed) {
    Span where = value.span();
    CodeUnit inner =
        unit.annotations.enter(
            java.util.Objects.requireNonNull(scope),
            value,
            name,
            where,
            new CodeContent.OfValue(value, true));
    CoreExpr result =
        starredAllowed && value instanceof Expr.Starred starred
            ? AnnotationLowering.singleItem(inner, starred)
            : inner.expressions.lower(value);
    inner.startLine(where.lineno());
    inner.emit(new CoreStmt.Return(result, inner.takeLine()));
    Code code = inner.finish(Parameters.FORMAT);
    return unit.makeFunction(code, VALUE_FORMAT, null, null, where);
  }

  // CPython: codegen.c codegen_typealias
  void alias(Stmt.TypeAlias node) {
    Span where = node.span();
    String name = ((Expr.Name) node.name()).id();
    if (node.typeParams().isEmpty()) {
      unit.names.store(name, aliasOf(node, name, ExpressionLowering.NONE), where);
      return;
    }
    CodeUnit inner = enter(unit, node, name, where.lineno(), new CodeContent.OfGenericAlias(node));
    TypeParameterLowering generic = new TypeParameterLowering(inner);
    CoreExpr typeParams = generic.typeParams(node.typeParams());
    CoreExpr alias = generic.aliasOf(node, name, typeParams);
    inner.emit(new CoreStmt.Return(alias, inner.takeLine()));
    Code code = inner.finish(Parameters.NONE);
    CoreExpr function = unit.makeFunction(code, where);
    unit.names.store(name, new CoreExpr.Call(function, new CoreExpr[0], unit.at(where)), where);
  }

  // CPython: codegen.c codegen_typealias_body
  private CoreExpr aliasOf(Stmt.TypeAlias node, String name, CoreExpr typeParams) {
    Scope scope = unit.context.symbols.scopeOf(node);
    Span where = node.span();
    CodeUnit inner =
        unit.annotations.enter(
            scope, node.value(), name, where, new CodeContent.OfValue(node.value(), false));
    CoreExpr value = inner.expressions.lower(node.value());
    inner.startLine(where.lineno());
    inner.emit(new CoreStmt.Return(value, inner.takeLine()));
    Code code = inner.finish(Parameters.FORMAT);
    CoreExpr evaluate = unit.makeFunction(code, VALUE_FORMAT, null, null, where);
    CoreExpr text = new CoreExpr.Const(name);
    return intrinsic(IntrinsicFunction.TYPEALIAS, where, text, typeParams, evaluate);
  }
}
