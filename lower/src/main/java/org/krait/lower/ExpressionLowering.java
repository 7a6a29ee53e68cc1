package org.krait.lower;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.SliceConstant;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Singleton;
import org.krait.syntax.Span;
import org.krait.syntax.Unaryop;

/** Lowers expressions that are read. */
// CPython: codegen.c codegen_visit_expr
final class ExpressionLowering implements Expr.Visitor<CoreExpr> {
  static final CoreExpr NONE = new CoreExpr.Const(Singleton.NONE);

  private final CodeUnit unit;
  private final CallLowering calls;
  private final DisplayLowering displays;
  private final StringLowering strings;
  private final ComprehensionLowering comprehensions;

  ExpressionLowering(CodeUnit unit) {
    this.unit = unit;
    this.calls = new CallLowering(unit);
    this.displays = new DisplayLowering(unit);
    this.strings = new StringLowering(unit);
    this.comprehensions = new ComprehensionLowering(unit);
  }

  CoreExpr lower(Expr node) {
    return node.accept(this);
  }

  /** Lowers an item of a display or call, which may be starred. */
  CoreExpr lowerItem(Expr node) {
    if (node instanceof Expr.Starred starred) {
      return new CoreExpr.Starred(lower(starred.value()), unit.at(starred.span()));
    }
    return lower(node);
  }

  /** Where the attribute's name stands, if it does not stand on the first line. */
  // CPython: codegen.c update_start_location_to_match_attr
  static Span attributeSpan(Span where, Expr.Attribute attribute) {
    Span span = attribute.span();
    if (where.lineno() == span.endLineno()) {
      return where;
    }
    int line = span.endLineno();
    int length = attribute.attr().codePointCount(0, attribute.attr().length());
    int column = -1;
    int endColumn = -1;
    if (length <= span.endColOffset()) {
      column = span.endColOffset() - length;
      endColumn = where.endColOffset();
    }
    int endLine = Math.max(line, where.endLineno());
    if (line == endLine) {
      endColumn = Math.max(column, endColumn);
    }
    return new Span(line, column, endLine, endColumn);
  }

  @Override
  public CoreExpr visitBoolOp(Expr.BoolOp node) {
    return unit.tests.boolOp(node);
  }

  @Override
  public CoreExpr visitNamedExpr(Expr.NamedExpr node) {
    CoreExpr value = lower(node.value());
    Expr.Name target = (Expr.Name) node.target();
    int slot = unit.names.slotOrNone(target.id());
    int begin = node.span().lineno();
    if (slot >= 0) {
      return new CoreExpr.Keep(slot, value, begin);
    }
    int temporary = unit.layout.newTemporary();
    List<CoreStmt> outer = unit.begin();
    int line = unit.takeLine();
    unit.names.store(target.id(), new CoreExpr.Keep(temporary, value, begin), target.span());
    CoreStmt store = unit.end(outer);
    unit.startLine(line);
    return new CoreExpr.Do(store, new CoreExpr.TempTake(temporary));
  }

  @Override
  public CoreExpr visitBinOp(Expr.BinOp node) {
    Deque<Expr.BinOp> chain = new ArrayDeque<>();
    Expr left = node;
    while (left instanceof Expr.BinOp operation) {
      chain.push(operation);
      left = operation.left();
    }
    CoreExpr result = null;
    while (!chain.isEmpty()) {
      Expr.BinOp operation = chain.pop();
      Expr.JoinedStr formatted = PercentFormat.asJoinedStr(operation);
      if (formatted != null) {
        result = lower(formatted);
        continue;
      }
      result = result == null ? lower(operation.left()) : result;
      if (unit.spiller.yields(operation.right())) {
        result = unit.spiller.keep(result);
      }
      result = binary(operation, result, lower(operation.right()));
    }
    return java.util.Objects.requireNonNull(result);
  }

  private CoreExpr binary(Expr.BinOp node, CoreExpr left, CoreExpr right) {
    if (left instanceof CoreExpr.Const l && right instanceof CoreExpr.Const r) {
      Object folded = ConstantFolder.binary(node.op(), l.value(), r.value());
      if (folded != null) {
        return new CoreExpr.Const(folded, unit.lineOf(node.span()));
      }
    }
    return new CoreExpr.Binary(node.op(), left, right, unit.at(node.span()));
  }

  @Override
  public CoreExpr visitUnaryOp(Expr.UnaryOp node) {
    if (node.op() == Unaryop.Not) {
      return unit.tests.not(node);
    }
    CoreExpr operand = lower(node.operand());
    if (operand instanceof CoreExpr.Const constant) {
      Object folded = ConstantFolder.unary(node.op(), constant.value());
      if (folded != null) {
        return new CoreExpr.Const(folded, unit.lineOf(node.span()));
      }
    }
    return new CoreExpr.Unary(node.op(), operand, unit.at(node.span()));
  }

  @Override
  public CoreExpr visitLambda(Expr.Lambda node) {
    return new FunctionLowering(unit).lambda(node);
  }

  @Override
  public CoreExpr visitIfExp(Expr.IfExp node) {
    return unit.tests.conditional(node);
  }

  @Override
  public CoreExpr visitDict(Expr.Dict node) {
    return displays.dict(node);
  }

  @Override
  public CoreExpr visitSet(Expr.Set node) {
    return displays.set(node);
  }

  @Override
  public CoreExpr visitListComp(Expr.ListComp node) {
    return comprehensions.lower(ComprehensionParts.of(node));
  }

  @Override
  public CoreExpr visitSetComp(Expr.SetComp node) {
    return comprehensions.lower(ComprehensionParts.of(node));
  }

  @Override
  public CoreExpr visitDictComp(Expr.DictComp node) {
    return comprehensions.lower(ComprehensionParts.of(node));
  }

  @Override
  public CoreExpr visitGeneratorExp(Expr.GeneratorExp node) {
    return comprehensions.lower(ComprehensionParts.of(node));
  }

  @Override
  public CoreExpr visitAwait(Expr.Await node) {
    return unit.spiller.visitAwait(node);
  }

  @Override
  public CoreExpr visitYield(Expr.Yield node) {
    return unit.spiller.visitYield(node);
  }

  @Override
  public CoreExpr visitYieldFrom(Expr.YieldFrom node) {
    return unit.spiller.visitYieldFrom(node);
  }

  @Override
  public CoreExpr visitCompare(Expr.Compare node) {
    return unit.tests.compare(node);
  }

  @Override
  public CoreExpr visitCall(Expr.Call node) {
    return calls.call(node);
  }

  @Override
  public CoreExpr visitFormattedValue(Expr.FormattedValue node) {
    return strings.formattedValue(node);
  }

  @Override
  public CoreExpr visitInterpolation(Expr.Interpolation node) {
    return strings.interpolation(node);
  }

  @Override
  public CoreExpr visitJoinedStr(Expr.JoinedStr node) {
    return strings.joinedStr(node);
  }

  @Override
  public CoreExpr visitTemplateStr(Expr.TemplateStr node) {
    return strings.templateStr(node);
  }

  @Override
  public CoreExpr visitConstant(Expr.Constant node) {
    return new CoreExpr.Const(node.value(), unit.lineOf(node.span()));
  }

  @Override
  public CoreExpr visitAttribute(Expr.Attribute node) {
    if (node.ctx() == ExprContext.Load && calls.isSuperCall(node)) {
      return calls.superAttribute(node);
    }
    CoreExpr value = lower(node.value());
    int position = unit.at(attributeSpan(node.span(), node));
    return new CoreExpr.Attribute(value, unit.scope.mangle(node.attr()), position);
  }

  @Override
  public CoreExpr visitSubscript(Expr.Subscript node) {
    ExpressionWarnings.checkSubscript(unit.context, node);
    int position = unit.at(node.span());
    if (isTwoPartSlice(node.slice())) {
      Expr.Slice slice = (Expr.Slice) node.slice();
      CoreExpr[] parts =
          unit.spiller.lowerAll(Arrays.asList(node.value(), slice.lower(), slice.upper()));
      return new CoreExpr.SliceGet(parts[0], orNone(parts[1]), orNone(parts[2]), position);
    }
    CoreExpr[] parts = unit.spiller.lowerAll(List.of(node.value(), node.slice()));
    if (parts[0] instanceof CoreExpr.Const value && parts[1] instanceof CoreExpr.Const index) {
      Object folded = ConstantFolder.subscript(value.value(), index.value());
      if (folded != null) {
        return new CoreExpr.Const(folded, unit.lineOf(node.span()));
      }
    }
    return new CoreExpr.Subscript(parts[0], parts[1], position);
  }

  /** Whether the expression is a constant, {@code __debug__} being one. */
  static boolean isConstant(Expr node) {
    return node instanceof Expr.Constant
        || (node instanceof Expr.Name name && name.id().equals("__debug__"));
  }

  static CoreExpr orNone(@Nullable CoreExpr expr) {
    return expr == null ? NONE : expr;
  }

  /** Whether the subscript is {@code lower:upper} with a part that is no constant. */
  // CPython: codegen.c should_apply_two_element_slice_optimization
  static boolean isTwoPartSlice(Expr node) {
    return node instanceof Expr.Slice slice && slice.step() == null && !isConstant(slice);
  }

  static boolean isConstant(Expr.Slice slice) {
    return isConstantOrMissing(slice.lower())
        && isConstantOrMissing(slice.upper())
        && isConstantOrMissing(slice.step());
  }

  private static boolean isConstantOrMissing(@Nullable Expr part) {
    return part == null || part instanceof Expr.Constant;
  }

  /** A slice of constants as one constant. */
  static SliceConstant constant(Expr.Slice slice) {
    return new SliceConstant(
        constantOf(slice.lower()), constantOf(slice.upper()), constantOf(slice.step()));
  }

  private static Object constantOf(@Nullable Expr part) {
    return part == null ? Singleton.NONE : ((Expr.Constant) part).value();
  }

  @Override
  public CoreExpr visitStarred(Expr.Starred node) {
    throw unit.context.error("can't use starred expression here", node.span());
  }

  @Override
  public CoreExpr visitName(Expr.Name node) {
    if (node.id().equals("__debug__")) {
      boolean debug = unit.context.options.optimize() == 0;
      return new CoreExpr.Const(debug, unit.lineOf(node.span()));
    }
    return unit.names.load(node.id(), node.span());
  }

  @Override
  public CoreExpr visitList(Expr.List node) {
    return displays.list(node);
  }

  @Override
  public CoreExpr visitTuple(Expr.Tuple node) {
    return displays.tuple(node);
  }

  @Override
  public CoreExpr visitSlice(Expr.Slice node) {
    if (isConstant(node)) {
      return new CoreExpr.Const(constant(node), unit.lineOf(node.span()));
    }
    CoreExpr[] parts =
        unit.spiller.lowerAll(Arrays.asList(node.lower(), node.upper(), node.step()));
    return new CoreExpr.BuildSlice(
        orNone(parts[0]), orNone(parts[1]), orNone(parts[2]), unit.at(node.span()));
  }

  /** Lowers what a for loop or {@code in} looks at: a list display need not be a list there. */
  // CPython: flowgraph.c optimize_lists_and_sets
  CoreExpr lowerIterated(Expr node) {
    if (node instanceof Expr.List list) {
      return displays.tupleOf(list.elts(), list.span());
    }
    return node instanceof Expr.Set set ? displays.iteratedSet(set) : lower(node);
  }
}
