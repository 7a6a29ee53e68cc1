package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.scope.Scope;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Lowers function definitions and lambdas. */
// CPython: codegen.c codegen_function
final class FunctionLowering {
  /** A def or async def statement. */
  record Definition(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      @Nullable Expr returns,
      List<TypeParam> typeParams) {

    static Definition of(Stmt.FunctionDef node) {
      return new Definition(
          node,
          node.name(),
          node.args(),
          node.body(),
          node.decoratorList(),
          node.returns(),
          node.typeParams());
    }

    static Definition of(Stmt.AsyncFunctionDef node) {
      return new Definition(
          node,
          node.name(),
          node.args(),
          node.body(),
          node.decoratorList(),
          node.returns(),
          node.typeParams());
    }

    Span span() {
      return node.span();
    }

    int firstLine() {
      return decorators.isEmpty() ? span().lineno() : decorators.get(0).span().lineno();
    }
  }

  /** The default values of parameters, where there are any. */
  private record Defaults(@Nullable CoreExpr positional, @Nullable CoreExpr keyword) {
    int count() {
      return (positional == null ? 0 : 1) + (keyword == null ? 0 : 1);
    }
  }

  private final CodeUnit unit;

  FunctionLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void define(Definition definition) {
    unit.startStatement(definition.firstLine());
    List<Expr> operands = new ArrayList<>(definition.decorators());
    addDefaults(operands, definition.args());
    CoreExpr[] lowered = unit.spiller.lowerAll(operands);
    int decorators = definition.decorators().size();
    Defaults defaults = defaults(definition.args(), lowered, decorators, definition.span());
    CoreExpr function =
        definition.typeParams().isEmpty()
            ? function(definition, defaults)
            : generic(definition, defaults);
    CoreExpr value = decorate(unit, definition.decorators(), lowered, function);
    unit.storeDefinition(definition.name(), value, definition.firstLine(), definition.span());
  }

  /** Calls the decorators, which are the first operands, from the last to the first. */
  // CPython: codegen.c codegen_apply_decorators
  static CoreExpr decorate(
      CodeUnit unit, List<Expr> decorators, CoreExpr[] operands, CoreExpr decorated) {
    for (int i = decorators.size() - 1; i >= 0; i--) {
      int position = unit.at(decorators.get(i).span());
      decorated = new CoreExpr.Call(operands[i], new CoreExpr[] {decorated}, position);
    }
    return decorated;
  }

  private static void addDefaults(List<Expr> operands, Arguments args) {
    operands.addAll(args.defaults());
    for (Expr value : args.kwDefaults()) {
      if (value != null) {
        operands.add(value);
      }
    }
  }

  // CPython: codegen.c codegen_default_arguments
  private Defaults defaults(Arguments args, CoreExpr[] lowered, int start, Span where) {
    int count = args.defaults().size();
    CoreExpr positional = null;
    if (count > 0) {
      CoreExpr[] values = new CoreExpr[count];
      System.arraycopy(lowered, start, values, 0, count);
      positional =
          DisplayLowering.allConstant(values)
              ? new CoreExpr.Const(DisplayLowering.constantTuple(values))
              : new CoreExpr.BuildTuple(values, false, unit.lineOf(where));
    }
    return new Defaults(positional, keywordDefaults(args, lowered, start + count, where));
  }

  private @Nullable CoreExpr keywordDefaults(
      Arguments args, CoreExpr[] lowered, int start, Span where) {
    int count = lowered.length - start;
    if (count == 0) {
      return null;
    }
    @Nullable CoreExpr[] keys = new CoreExpr[count];
    CoreExpr[] values = new CoreExpr[count];
    int next = 0;
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Arg arg = args.kwonlyargs().get(i);
      if (args.kwDefaults().get(i) != null) {
        keys[next] = new CoreExpr.Const(unit.scope.mangle(arg.arg()));
        values[next] = lowered[start + next];
        next++;
      }
    }
    return new CoreExpr.BuildDict(keys, values, unit.at(where));
  }

  /** The function object, made in the unit's own code. */
  private CoreExpr function(Definition definition, Defaults defaults) {
    CoreExpr annotate = unit.annotations.functionAnnotations(definition);
    Code code = body(definition);
    return unit.makeFunction(
        code, defaults.positional(), defaults.keyword(), annotate, definition.span());
  }

  private Code body(Definition definition) {
    Scope scope = unit.context.symbols.scopeOf(definition.node());
    CodeUnit inner =
        unit.inner(
            scope,
            definition.node(),
            CodeKind.FUNCTION,
            definition.name(),
            definition.firstLine(),
            new CodeContent.OfFunction(definition));
    inner.setParameters(definition.args());
    boolean docstring = inner.hasDocstring();
    List<Stmt> body = definition.body();
    if (Docstring.of(body) != null && scope.hasDocstring()) {
      if (!docstring && body.size() == 1) {
        inner.emit(new CoreStmt.NoOperation(body.get(0).span().lineno()));
      }
      body = body.subList(1, body.size());
    }
    inner.blocks.nest(scope.isGenerator() || scope.isCoroutine() ? 1 : 0, definition.span());
    inner.statements.lowerAll(body);
    return inner.finish(Parameters.of(definition.args(), docstring));
  }

  /** The function made by a function of its own that holds the type parameters. */
  private CoreExpr generic(Definition definition, Defaults defaults) {
    Span where = definition.span();
    int position = unit.at(where);
    CodeUnit inner =
        TypeParameterLowering.enter(
            unit,
            definition.node(),
            definition.name(),
            definition.firstLine(),
            new CodeContent.OfGenericFunction(definition));
    CoreExpr typeParams = new TypeParameterLowering(inner).typeParams(definition.typeParams());
    int kept = inner.spill(typeParams);
    int next = 0;
    CoreExpr positional =
        defaults.positional() == null ? null : new CoreExpr.LocalGet(next++, inner.at(where));
    CoreExpr keyword =
        defaults.keyword() == null ? null : new CoreExpr.LocalGet(next, inner.at(where));
    CoreExpr function =
        new FunctionLowering(inner).function(definition, new Defaults(positional, keyword));
    CoreExpr[] args = {function, new CoreExpr.TempTake(kept)};
    CoreExpr result =
        new CoreExpr.Intrinsic(IntrinsicFunction.SET_FUNCTION_TYPE_PARAMS, args, inner.at(where));
    inner.emit(new CoreStmt.Return(result, inner.takeLine()));
    Code code = inner.finish(Parameters.positional(defaults.count()));
    CoreExpr[] passed = new CoreExpr[defaults.count()];
    int count = 0;
    if (defaults.positional() != null) {
      passed[count++] = defaults.positional();
    }
    if (defaults.keyword() != null) {
      passed[count] = defaults.keyword();
    }
    return new CoreExpr.Call(unit.makeFunction(code, where), passed, position);
  }

  // CPython: codegen.c codegen_lambda
  CoreExpr lambda(Expr.Lambda node) {
    Span where = node.span();
    List<Expr> operands = new ArrayList<>();
    addDefaults(operands, node.args());
    CoreExpr[] lowered = unit.spiller.lowerAll(operands);
    Defaults defaults = defaults(node.args(), lowered, 0, where);
    Scope scope = unit.context.symbols.scopeOf(node);
    CodeUnit inner =
        unit.inner(
            scope,
            node,
            CodeKind.LAMBDA,
            "<lambda>",
            where.lineno(),
            new CodeContent.OfLambda(node));
    inner.setParameters(node.args());
    inner.startStatement(node.body().span().lineno());
    CoreExpr value = inner.expressions.lower(node.body());
    inner.emit(new CoreStmt.Return(value, inner.takeLine()));
    Code code = inner.finish(Parameters.of(node.args(), false));
    return unit.makeFunction(code, defaults.positional(), defaults.keyword(), null, where);
  }
}
