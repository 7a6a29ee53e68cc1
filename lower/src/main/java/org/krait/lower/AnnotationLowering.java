package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CommonConstant;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.scope.Scope;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers annotations to {@code __annotate__} functions (PEP 649), or to text (PEP 563). */
final class AnnotationLowering {
  private static final String NAME = "__annotate__";
  private static final String CONDITIONAL = "__conditional_annotations__";

  /** {@code annotationlib.Format.VALUE_WITH_FAKE_GLOBALS}. */
  private static final long VALUE_WITH_FAKE_GLOBALS = 2;

  /** A variable annotation to be evaluated later; index is -1 if it is there in any case. */
  record Deferred(Stmt.AnnAssign node, String name, int index) {}

  private final CodeUnit unit;
  private final List<Deferred> deferred = new ArrayList<>();
  private int nextIndex;

  AnnotationLowering(CodeUnit unit) {
    this.unit = unit;
  }

  /** Begins the code of an annotation function: it refuses the formats it does not know. */
  // CPython: codegen.c codegen_setup_annotations_scope
  CodeUnit enter(Scope scope, Object key, String name, Span where, CodeContent content) {
    CodeUnit inner = unit.inner(scope, key, CodeKind.ANNOTATION, name, where.lineno(), content);
    inner.startLine(where.lineno());
    int position = inner.at(where);
    CoreExpr format = new CoreExpr.LocalGet(0, position);
    CoreExpr known = new CoreExpr.Const(VALUE_WITH_FAKE_GLOBALS);
    CoreExpr above = new CoreExpr.Compare(Cmpop.Gt, format, known, position);
    CoreExpr error = new CoreExpr.Common(CommonConstant.NOT_IMPLEMENTED_ERROR);
    CoreStmt refuse = new CoreStmt.Raise(error, null, 0, position);
    inner.tests.emitIf(new CoreExpr.Truth(above, position), refuse, null);
    return inner;
  }

  private Code leave(CodeUnit inner, CoreExpr result) {
    inner.emit(new CoreStmt.Return(result, inner.takeLine()));
    inner.showFormat();
    return inner.finish(Parameters.FORMAT);
  }

  /** The {@code [value] = [*starred]} of {@code *args: *Ts}. */
  static CoreExpr singleItem(CodeUnit unit, Expr.Starred starred) {
    int[] slots = {unit.layout.newTemporary()};
    CoreExpr value = unit.expressions.lower(starred.value());
    int position = unit.at(starred.span());
    return new CoreExpr.Do(
        new CoreStmt.Unpack(value, slots, -1, 0, position), new CoreExpr.TempTake(slots[0]));
  }

  /** What makes the annotate function of a function, or null without annotations. */
  // CPython: codegen.c codegen_function_annotations
  @Nullable CoreExpr functionAnnotations(FunctionLowering.Definition definition) {
    Scope scope = unit.context.symbols.annotationScopeOf(definition.node());
    if (scope == null || !hasAnnotations(definition)) {
      return null;
    }
    Span where = definition.span();
    CodeUnit inner =
        enter(scope, definition.node(), NAME, where, new CodeContent.OfSignature(definition));
    List<CoreExpr> keys = new ArrayList<>();
    List<CoreExpr> values = new ArrayList<>();
    Arguments args = definition.args();
    addAll(inner, args.args(), keys, values);
    addAll(inner, args.posonlyargs(), keys, values);
    add(inner, args.vararg(), keys, values);
    addAll(inner, args.kwonlyargs(), keys, values);
    add(inner, args.kwarg(), keys, values);
    if (definition.returns() != null) {
      keys.add(new CoreExpr.Const("return"));
      values.add(annotation(inner, definition.returns()));
    }
    CoreExpr[] none = {};
    CoreExpr dict =
        new CoreExpr.BuildDict(keys.toArray(none), values.toArray(none), inner.at(where));
    return unit.makeFunction(leave(inner, dict), where);
  }

  static boolean hasAnnotations(FunctionLowering.Definition definition) {
    Arguments args = definition.args();
    return definition.returns() != null
        || anyAnnotated(args.args())
        || anyAnnotated(args.posonlyargs())
        || anyAnnotated(args.kwonlyargs())
        || isAnnotated(args.vararg())
        || isAnnotated(args.kwarg());
  }

  private static boolean anyAnnotated(List<Arg> args) {
    for (Arg arg : args) {
      if (isAnnotated(arg)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnotated(@Nullable Arg arg) {
    return arg != null && arg.annotation() != null;
  }

  private void addAll(CodeUnit inner, List<Arg> args, List<CoreExpr> keys, List<CoreExpr> values) {
    for (Arg arg : args) {
      add(inner, arg, keys, values);
    }
  }

  private void add(CodeUnit inner, @Nullable Arg arg, List<CoreExpr> keys, List<CoreExpr> values) {
    if (arg != null && arg.annotation() != null) {
      keys.add(new CoreExpr.Const(inner.scope.mangle(arg.arg())));
      values.add(annotation(inner, arg.annotation()));
    }
  }

  private CoreExpr annotation(CodeUnit inner, Expr annotation) {
    if (unit.context.futureAnnotations()) {
      return text(annotation);
    }
    return annotation instanceof Expr.Starred starred
        ? singleItem(inner, starred)
        : inner.expressions.lower(annotation);
  }

  private static CoreExpr text(Expr annotation) {
    return new CoreExpr.Const(ExprUnparser.unparse(annotation));
  }

  // CPython: codegen.c codegen_annassign
  void annAssign(Stmt.AnnAssign node) {
    if (node.value() != null) {
      unit.assignments.store(node.target(), unit.expressions.lower(node.value()));
    }
    if (node.target() instanceof Expr.Name name) {
      annotateName(node, name);
    } else if (node.value() == null && node.target() instanceof Expr.Attribute attribute) {
      evaluate(attribute.value());
    } else if (node.value() == null && node.target() instanceof Expr.Subscript subscript) {
      evaluate(subscript.value());
      evaluateIndex(subscript.slice());
    }
  }

  private void annotateName(Stmt.AnnAssign node, Expr.Name target) {
    boolean kept = unit.kind == CodeKind.MODULE || unit.kind == CodeKind.CLASS;
    if (!node.simple() || !kept) {
      return;
    }
    String name = unit.scope.mangle(target.id());
    int position = unit.at(node.span());
    if (unit.context.futureAnnotations()) {
      CoreExpr annotations = unit.names.load("__annotations__", node.span());
      CoreExpr value = text(node.annotation());
      CoreExpr key = new CoreExpr.Const(name);
      unit.emit(new CoreStmt.SubscriptSet(annotations, key, value, unit.takeLine(), position));
      return;
    }
    boolean conditional = unit.kind == CodeKind.MODULE || unit.blocks.isConditional();
    int index = conditional ? nextIndex++ : -1;
    deferred.add(new Deferred(node, name, index));
    if (conditional) {
      int set = unit.spill(conditionalAnnotations(position));
      CoreExpr value = new CoreExpr.Const((long) index);
      unit.emit(new CoreStmt.SetAdd(set, value, 0, position));
    }
  }

  private CoreExpr conditionalAnnotations(int position) {
    return unit.kind == CodeKind.CLASS
        ? new CoreExpr.CellGet(unit.layout.ownCell(CONDITIONAL), position)
        : new CoreExpr.NameGet(CONDITIONAL, position);
  }

  private void evaluate(Expr node) {
    CoreExpr value = unit.expressions.lower(node);
    unit.emit(new CoreStmt.Evaluate(value, unit.takeLine()));
  }

  // CPython: codegen.c codegen_check_ann_subscr
  private void evaluateIndex(Expr node) {
    if (node instanceof Expr.Slice slice) {
      evaluateIfPresent(slice.lower());
      evaluateIfPresent(slice.upper());
      evaluateIfPresent(slice.step());
    } else if (node instanceof Expr.Tuple tuple) {
      for (Expr element : tuple.elts()) {
        evaluateIndex(element);
      }
    } else {
      evaluate(node);
    }
  }

  private void evaluateIfPresent(@Nullable Expr node) {
    if (node != null) {
      evaluate(node);
    }
  }

  /** What makes the annotate function of this module or class, or null without annotations. */
  // CPython: codegen.c codegen_process_deferred_annotations
  @Nullable CoreExpr deferredAnnotations(Span where) {
    if (deferred.isEmpty()) {
      return null;
    }
    Scope scope = unit.annotationScope();
    boolean inClass = unit.kind == CodeKind.CLASS;
    CodeContent content = new CodeContent.OfVariables(deferred, inClass);
    CodeUnit inner = enter(scope, deferred.get(0).node(), NAME, where, content);
    int position = inner.at(where);
    CoreExpr[] none = {};
    int dict = inner.spill(new CoreExpr.BuildDict(none, none, position));
    for (Deferred item : deferred) {
      emitDeferred(inner, item, dict, position);
    }
    return unit.makeFunction(leave(inner, new CoreExpr.TempTake(dict)), where);
  }

  private void emitDeferred(CodeUnit inner, Deferred item, int dict, int position) {
    Stmt.AnnAssign node = item.node();
    inner.startLine(node.span().lineno());
    CoreExpr key = new CoreExpr.Const(item.name());
    int line = inner.takeLine();
    CoreExpr value = inner.expressions.lower(node.annotation());
    CoreStmt put = new CoreStmt.DictPut(dict, key, value, line, position);
    if (item.index() < 0) {
      inner.emit(put);
      return;
    }
    int where = inner.at(node.span());
    CoreExpr executed =
        unit.kind == CodeKind.CLASS
            ? new CoreExpr.CellGet(inner.layout.freeCell(CONDITIONAL), where)
            : new CoreExpr.GlobalGet(CONDITIONAL, where);
    CoreExpr index = new CoreExpr.Const((long) item.index());
    CoreExpr test = new CoreExpr.Compare(Cmpop.In, index, executed, where);
    inner.tests.emitIf(test, put, null);
  }
}
