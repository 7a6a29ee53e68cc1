package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CodeKind;
import org.krait.scope.Resolution;
import org.krait.syntax.Boolop;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Operator;
import org.krait.syntax.Unaryop;

/** The part of {@link Emission} that follows expressions, targets included. */
// CPython: codegen.c codegen_visit_expr
final class EmissionExpressions implements Expr.Visitor<@Nullable Void> {
  final EmissionCalls calls;
  final EmissionComprehensions comprehensions;
  private final Emission e;

  EmissionExpressions(Emission emission) {
    this.e = emission;
    this.calls = new EmissionCalls(emission);
    this.comprehensions = new EmissionComprehensions(emission);
  }

  void emit(@Nullable Expr node) {
    if (node != null) {
      node.accept(this);
    }
  }

  void emitAll(List<? extends @Nullable Expr> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      emit(nodes.get(i));
    }
  }

  private void orNone(@Nullable Expr node) {
    if (node == null) {
      e.none();
    } else {
      emit(node);
    }
  }

  // CPython: codegen.c codegen_jump_if
  void jumpIf(Expr node, int target, boolean condition) {
    if (node instanceof Expr.UnaryOp unary && unary.op() == Unaryop.Not) {
      jumpIf(unary.operand(), target, !condition);
    } else if (node instanceof Expr.BoolOp bool) {
      jumpIfBool(bool, target, condition);
    } else if (node instanceof Expr.IfExp choice) {
      jumpIfChosen(choice, target, condition);
    } else if (node instanceof Expr.Compare compare && compare.ops().size() > 1) {
      emit(node);
      e.add(Instructions.BRANCH, target);
    } else {
      emit(node);
      e.add(Instructions.TO_BOOL);
      e.add(condition ? Instructions.POP_JUMP_IF_TRUE : Instructions.POP_JUMP_IF_FALSE, target);
    }
  }

  private void jumpIfChosen(Expr.IfExp node, int target, boolean condition) {
    int end = e.label();
    int next = e.label();
    jumpIf(node.test(), next, false);
    jumpIf(node.body(), target, condition);
    e.add(Instructions.JUMP, end);
    e.place(next);
    jumpIf(node.orelse(), target, condition);
    e.place(end);
  }

  private void jumpIfBool(Expr.BoolOp node, int target, boolean condition) {
    boolean jumpsOn = node.op() == Boolop.Or;
    int last = node.values().size() - 1;
    int inner = jumpsOn == condition ? target : e.label();
    for (int i = 0; i < last; i++) {
      jumpIf(node.values().get(i), inner, jumpsOn);
    }
    jumpIf(node.values().get(last), target, condition);
    if (inner != target) {
      e.place(inner);
    }
  }

  @Override
  public @Nullable Void visitBoolOp(Expr.BoolOp node) {
    int end = e.label();
    int jump = node.op() == Boolop.And ? Instructions.JUMP_IF_FALSE : Instructions.JUMP_IF_TRUE;
    int last = node.values().size() - 1;
    for (int i = 0; i < last; i++) {
      emit(node.values().get(i));
      e.add(jump, end);
      e.add(Instructions.POP_TOP);
    }
    emit(node.values().get(last));
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitNamedExpr(Expr.NamedExpr node) {
    emit(node.value());
    e.other();
    emit(node.target());
    return null;
  }

  @Override
  public @Nullable Void visitBinOp(Expr.BinOp node) {
    List<Expr.BinOp> chain = new java.util.ArrayList<>();
    Expr left = node;
    while (left instanceof Expr.BinOp operation && PercentFormat.asJoinedStr(operation) == null) {
      chain.add(operation);
      left = operation.left();
    }
    Expr.JoinedStr formatted =
        left instanceof Expr.BinOp operation ? PercentFormat.asJoinedStr(operation) : null;
    emit(formatted == null ? left : formatted);
    for (int i = chain.size() - 1; i >= 0; i--) {
      emit(chain.get(i).right());
      e.binary(chain.get(i).op());
    }
    return null;
  }

  @Override
  public @Nullable Void visitUnaryOp(Expr.UnaryOp node) {
    emit(node.operand());
    if (node.op() == Unaryop.Not) {
      e.add(Instructions.TO_BOOL);
    }
    e.unary(node.op());
    return null;
  }

  @Override
  public @Nullable Void visitLambda(Expr.Lambda node) {
    e.definitions.defaults(node.args());
    e.function(node, CodeKind.LAMBDA);
    return null;
  }

  @Override
  public @Nullable Void visitIfExp(Expr.IfExp node) {
    int end = e.label();
    int next = e.label();
    jumpIf(node.test(), next, false);
    emit(node.body());
    e.add(Instructions.JUMP, end);
    e.place(next);
    emit(node.orelse());
    e.place(end);
    return null;
  }

  @Override
  public @Nullable Void visitDict(Expr.Dict node) {
    for (int i = 0; i < node.keys().size(); i++) {
      emit(node.keys().get(i));
      emit(node.values().get(i));
    }
    e.other();
    return null;
  }

  @Override
  public @Nullable Void visitSet(Expr.Set node) {
    display(node.elts(), Instructions.BUILD_SET, false, 0);
    return null;
  }

  @Override
  public @Nullable Void visitList(Expr.List node) {
    sequence(node.elts(), node.ctx(), false);
    return null;
  }

  @Override
  public @Nullable Void visitTuple(Expr.Tuple node) {
    sequence(node.elts(), node.ctx(), true);
    return null;
  }

  private void sequence(List<Expr> elements, ExprContext context, boolean tuple) {
    if (context == ExprContext.Load) {
      display(elements, Instructions.BUILD_LIST, tuple, 0);
      return;
    }
    if (context == ExprContext.Store) {
      boolean starred = CallLowering.hasStars(elements, List.of());
      e.add(starred ? Instructions.OTHER : Instructions.UNPACK, elements.size());
    }
    for (Expr element : elements) {
      emit(element instanceof Expr.Starred starred ? starred.value() : element);
    }
  }

  /** Items of a display or call, after some that are pushed already. */
  // CPython: codegen.c starunpack_helper_impl
  void display(List<Expr> elements, int build, boolean tuple, int pushed) {
    int count = elements.size();
    boolean big = count + pushed > ConstantTable.STACK_USE_GUIDELINE;
    if (!big && !CallLowering.hasStars(elements, List.of())) {
      emitAll(elements);
      e.add(tuple ? Instructions.BUILD_TUPLE : build, count + pushed);
      return;
    }
    boolean built = big;
    if (big) {
      e.add(build, pushed);
    }
    int append = build == Instructions.BUILD_LIST ? Instructions.LIST_APPEND : Instructions.OTHER;
    for (int i = 0; i < count; i++) {
      Expr element = elements.get(i);
      if (element instanceof Expr.Starred starred) {
        if (!built) {
          e.add(build, i + pushed);
          built = true;
        }
        emit(starred.value());
        e.other();
      } else {
        emit(element);
        if (built) {
          e.add(append);
        }
      }
    }
    if (tuple) {
      e.add(Instructions.LIST_TO_TUPLE);
    }
  }

  @Override
  public @Nullable Void visitListComp(Expr.ListComp node) {
    comprehensions.comprehension(ComprehensionParts.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitSetComp(Expr.SetComp node) {
    comprehensions.comprehension(ComprehensionParts.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitDictComp(Expr.DictComp node) {
    comprehensions.comprehension(ComprehensionParts.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitGeneratorExp(Expr.GeneratorExp node) {
    comprehensions.comprehension(ComprehensionParts.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitAwait(Expr.Await node) {
    emit(node.value());
    e.other();
    e.yieldFrom();
    return null;
  }

  @Override
  public @Nullable Void visitYield(Expr.Yield node) {
    orNone(node.value());
    e.other();
    return null;
  }

  @Override
  public @Nullable Void visitYieldFrom(Expr.YieldFrom node) {
    emit(node.value());
    e.other();
    e.yieldFrom();
    return null;
  }

  @Override
  public @Nullable Void visitCompare(Expr.Compare node) {
    emit(node.left());
    int last = node.ops().size() - 1;
    int end = e.label();
    for (int i = 0; i <= last; i++) {
      emit(node.comparators().get(i));
      if (i < last) {
        e.other();
      }
      comparison(node.ops().get(i));
      if (i < last) {
        e.add(Instructions.BRANCH, end);
        e.other();
      }
    }
    if (last > 0) {
      e.place(end);
      e.other();
    }
    return null;
  }

  private void comparison(Cmpop op) {
    switch (op) {
      case Is, IsNot -> e.add(Instructions.IS);
      case In, NotIn -> e.add(Instructions.CONTAINS);
      default -> e.other();
    }
  }

  @Override
  public @Nullable Void visitCall(Expr.Call node) {
    calls.call(node);
    return null;
  }

  @Override
  public @Nullable Void visitFormattedValue(Expr.FormattedValue node) {
    emit(node.value());
    e.other();
    emit(node.formatSpec());
    e.other();
    return null;
  }

  @Override
  public @Nullable Void visitInterpolation(Expr.Interpolation node) {
    emit(node.value());
    e.constant(node.str());
    emit(node.formatSpec());
    e.other();
    return null;
  }

  @Override
  public @Nullable Void visitJoinedStr(Expr.JoinedStr node) {
    int count = node.values().size();
    if (count > ConstantTable.STACK_USE_GUIDELINE) {
      e.constant("");
      e.name("join");
    } else if (count == 0) {
      e.constant("");
    }
    for (Expr value : node.values()) {
      emit(value);
    }
    if (count > 1) {
      e.other();
    }
    return null;
  }

  // CPython: codegen.c codegen_template_str
  @Override
  public @Nullable Void visitTemplateStr(Expr.TemplateStr node) {
    int strings = 0;
    boolean afterText = false;
    for (Expr value : node.values()) {
      if (value instanceof Expr.Interpolation) {
        if (!afterText) {
          e.constant("");
          strings++;
        }
        afterText = false;
      } else {
        emit(value);
        if (afterText) {
          e.binary(Operator.Add);
        } else {
          strings++;
        }
        afterText = true;
      }
    }
    if (!afterText) {
      e.constant("");
      strings++;
    }
    e.add(Instructions.BUILD_TUPLE, strings);
    int interpolations = 0;
    for (Expr value : node.values()) {
      if (value instanceof Expr.Interpolation) {
        emit(value);
        interpolations++;
      }
    }
    e.add(Instructions.BUILD_TUPLE, interpolations);
    e.other();
    return null;
  }

  @Override
  public @Nullable Void visitConstant(Expr.Constant node) {
    e.constant(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitAttribute(Expr.Attribute node) {
    if (node.ctx() != ExprContext.Load || !superAttribute(node)) {
      emit(node.value());
    }
    e.name(node.attr());
    return null;
  }

  /** Loads what {@code super()} needs. */
  // CPython: codegen.c load_args_for_super
  private boolean superAttribute(Expr.Attribute node) {
    if (!(node.value() instanceof Expr.Call call)
        || !(call.func() instanceof Expr.Name function)
        || !function.id().equals("super")
        || node.attr().equals("__class__")
        || !call.keywords().isEmpty()
        || !call.args().isEmpty()
        || !e.resolver.isSuperBuiltin(e.context.symbols.top())
        || !e.resolver.is("__class__", Resolution.FREE)
        || !e.definitions.hasFirstParameter()) {
      return false;
    }
    e.nameOperation("super");
    e.other();
    return true;
  }

  @Override
  public @Nullable Void visitSubscript(Expr.Subscript node) {
    emit(node.value());
    if (ExpressionLowering.isTwoPartSlice(node.slice()) && node.ctx() != ExprContext.Del) {
      Expr.Slice slice = (Expr.Slice) node.slice();
      orNone(slice.lower());
      orNone(slice.upper());
      e.other();
      return null;
    }
    emit(node.slice());
    e.add(node.ctx() == ExprContext.Load ? Instructions.SUBSCRIPT : Instructions.OTHER);
    return null;
  }

  @Override
  public @Nullable Void visitStarred(Expr.Starred node) {
    emit(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    if (node.id().equals("__debug__")) {
      e.constant(e.context.options.optimize() == 0);
    } else {
      e.nameOperation(node.id());
    }
    return null;
  }

  @Override
  public @Nullable Void visitSlice(Expr.Slice node) {
    if (ExpressionLowering.isConstant(node)) {
      e.constant(ExpressionLowering.constant(node));
      return null;
    }
    orNone(node.lower());
    orNone(node.upper());
    emit(node.step());
    e.other();
    return null;
  }
}
