package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Argument;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.lower.core.TupleConstant;
import org.krait.scope.Scope;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers class definitions: {@code name = __build_class__(body, name, *bases, **keywords)}. */
// CPython: codegen.c codegen_class
final class ClassLowering {
  private static final String TYPE_PARAMS = ".type_params";
  private static final String GENERIC_BASE = ".generic_base";

  private final CodeUnit unit;

  ClassLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void define(Stmt.ClassDef node) {
    List<Expr> decorators = node.decoratorList();
    int firstLine = decorators.isEmpty() ? node.span().lineno() : decorators.get(0).span().lineno();
    unit.startStatement(firstLine);
    List<Expr> operands = new ArrayList<>(decorators);
    boolean generic = !node.typeParams().isEmpty();
    if (!generic) {
      addArguments(operands, node);
    }
    CoreExpr[] lowered = unit.spiller.lowerItems(operands);
    CoreExpr type =
        generic
            ? genericClass(node, firstLine)
            : call(node, body(node, firstLine), lowered, decorators.size(), null);
    CoreExpr value = FunctionLowering.decorate(unit, decorators, lowered, type);
    unit.storeDefinition(node.name(), value, firstLine, node.span());
  }

  private static void addArguments(List<Expr> operands, Stmt.ClassDef node) {
    operands.addAll(node.bases());
    for (Keyword keyword : node.keywords()) {
      operands.add(keyword.value());
    }
  }

  /** The class made by a function of its own that holds the type parameters. */
  private CoreExpr genericClass(Stmt.ClassDef node, int firstLine) {
    Span where = node.span();
    CodeUnit inner =
        TypeParameterLowering.enter(
            unit, node, node.name(), firstLine, new CodeContent.OfGenericClass(node));
    CoreExpr typeParams = new TypeParameterLowering(inner).typeParams(node.typeParams());
    inner.names.store(TYPE_PARAMS, typeParams, where);
    CoreExpr[] args = {inner.names.load(TYPE_PARAMS, where)};
    CoreExpr base =
        new CoreExpr.Intrinsic(IntrinsicFunction.SUBSCRIPT_GENERIC, args, inner.at(where));
    List<Expr> operands = new ArrayList<>();
    addArguments(operands, node);
    Code body = new ClassLowering(inner).body(node, firstLine);
    inner.names.store(GENERIC_BASE, base, where);
    CoreExpr genericBase = inner.names.load(GENERIC_BASE, where);
    CoreExpr[] lowered = inner.spiller.lowerItems(operands);
    CoreExpr type = new ClassLowering(inner).call(node, body, lowered, 0, genericBase);
    inner.emit(new CoreStmt.Return(type, inner.takeLine()));
    Code code = inner.finish(Parameters.NONE);
    return new CoreExpr.Call(unit.makeFunction(code, where), new CoreExpr[0], unit.at(where));
  }

  /** The call of {@code __build_class__}; the bases and keywords are operands from start on. */
  private CoreExpr call(
      Stmt.ClassDef node,
      Code body,
      CoreExpr[] operands,
      int start,
      @Nullable CoreExpr genericBase) {
    CallLowering.checkKeywords(unit.context, node.keywords());
    Span where = node.span();
    int position = unit.at(where);
    CoreExpr builder = new CoreExpr.BuildClass(position);
    int bases = node.bases().size();
    List<CoreExpr> args = new ArrayList<>();
    args.add(unit.makeFunction(body, where));
    args.add(new CoreExpr.Const(node.name()));
    for (int i = 0; i < bases; i++) {
      args.add(operands[start + i]);
    }
    if (genericBase != null) {
      args.add(genericBase);
    }
    int positional = args.size();
    for (int i = 0; i < node.keywords().size(); i++) {
      args.add(operands[start + bases + i]);
    }
    CoreExpr[] all = args.toArray(new CoreExpr[0]);
    if (CallLowering.hasStars(node.bases(), node.keywords())) {
      Argument[] parts = CallLowering.parts(all, positional, node.keywords());
      return new CoreExpr.CallParts(builder, parts, position);
    }
    return node.keywords().isEmpty()
        ? new CoreExpr.Call(builder, all, position)
        : new CoreExpr.CallKeywords(builder, all, CallLowering.names(node.keywords()), position);
  }

  // CPython: codegen.c codegen_class_body
  private Code body(Stmt.ClassDef node, int firstLine) {
    Scope scope = unit.context.symbols.scopeOf(node);
    CodeUnit inner =
        unit.inner(
            scope, node, CodeKind.CLASS, node.name(), firstLine, new CodeContent.OfClass(node));
    Span where = new Span(firstLine, 0, firstLine, 0);
    inner.startLine(firstLine);
    inner.names.store("__module__", inner.names.load("__name__", where), where);
    inner.names.store("__qualname__", new CoreExpr.Const(inner.qualname), where);
    inner.names.store("__firstlineno__", new CoreExpr.Const((long) firstLine), where);
    if (!node.typeParams().isEmpty()) {
      inner.names.store("__type_params__", inner.names.load(TYPE_PARAMS, where), where);
    }
    if (scope.needsClassDict()) {
      int cell = inner.layout.ownCell("__classdict__");
      inner.emit(new CoreStmt.CellSet(cell, new CoreExpr.Namespace(), 0));
    }
    if (scope.hasConditionalAnnotations()) {
      int cell = inner.layout.ownCell("__conditional_annotations__");
      CoreExpr none = new CoreExpr.BuildSet(new CoreExpr[0], false, inner.at(where));
      inner.emit(new CoreStmt.CellSet(cell, none, 0));
    }
    new ModuleLowering(inner).body(node.body(), where);
    emitEnd(inner, scope, where);
    return inner.finish(Parameters.NONE);
  }

  private static void emitEnd(CodeUnit inner, Scope scope, Span where) {
    inner.takeLine();
    CoreExpr attributes = new CoreExpr.Const(new TupleConstant(inner.staticAttributes()));
    inner.names.store("__static_attributes__", attributes, where);
    if (scope.needsClassDict()) {
      CoreExpr cell = new CoreExpr.CellRef(inner.layout.ownCell("__classdict__"));
      inner.names.store("__classdictcell__", cell, where);
    }
    if (scope.needsClassClosure()) {
      CoreExpr cell = new CoreExpr.CellRef(inner.layout.ownCell("__class__"));
      inner.names.store("__classcell__", cell, where);
      inner.emit(new CoreStmt.Return(cell, 0));
    }
  }
}
