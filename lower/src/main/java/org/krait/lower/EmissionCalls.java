package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.TupleConstant;
import org.krait.scope.Symbol;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;

/** The part of {@link Emission} that follows calls. */
final class EmissionCalls {
  private final Emission e;

  EmissionCalls(Emission emission) {
    this.e = emission;
  }

  void call(Expr.Call node) {
    if (methodCall(node)) {
      return;
    }
    e.expressions.emit(node.func());
    int end = e.label();
    builtinOverGenerator(node, end);
    arguments(node.args(), node.keywords(), 0, null);
    e.place(end);
  }

  // CPython: codegen.c maybe_optimize_method_call
  private boolean methodCall(Expr.Call node) {
    int positional = node.args().size();
    int keywords = node.keywords().size();
    if (!(node.func() instanceof Expr.Attribute method)
        || isImported(method.value())
        || positional + keywords + (keywords > 0 ? 1 : 0) >= ConstantTable.STACK_USE_GUIDELINE
        || CallLowering.hasStars(node.args(), node.keywords())) {
      return false;
    }
    e.expressions.emit(method);
    e.expressions.emitAll(node.args());
    keywordNames(node.keywords());
    e.other();
    return true;
  }

  private boolean isImported(Expr node) {
    if (!(node instanceof Expr.Name name)) {
      return false;
    }
    Symbol symbol = e.context.symbols.top().symbol(name.id());
    return symbol != null && symbol.isImported();
  }

  private void keywordNames(List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      return;
    }
    for (Keyword keyword : keywords) {
      e.expressions.emit(keyword.value());
    }
    e.constant(new TupleConstant((Object[]) CallLowering.names(keywords)));
  }

  /** {@code all}, {@code any} or {@code tuple} of a generator expression has a form of its own. */
  // CPython: codegen.c maybe_optimize_function_call
  private void builtinOverGenerator(Expr.Call node, int end) {
    if (!(node.func() instanceof Expr.Name name)
        || !node.keywords().isEmpty()
        || node.args().size() != 1
        || !(node.args().get(0) instanceof Expr.GeneratorExp generator)) {
      return;
    }
    Boolean result =
        switch (name.id()) {
          case "all" -> Boolean.TRUE;
          case "any", "tuple" -> Boolean.FALSE;
          default -> null;
        };
    if (result == null) {
      return;
    }
    int skip = e.label();
    int exhausted = e.label();
    e.add(Instructions.BRANCH, skip);
    e.other();
    e.expressions.emit(generator);
    e.add(Instructions.BRANCH, exhausted);
    if (!name.id().equals("tuple")) {
      e.constant(!result);
      e.add(Instructions.BRANCH, end);
      e.place(exhausted);
      e.constant(result);
    } else {
      e.place(exhausted);
      e.other();
    }
    e.add(Instructions.JUMP, end);
    e.place(skip);
  }

  /** The arguments of a call after some that are pushed already. */
  // CPython: codegen.c codegen_call_helper_impl
  void arguments(
      List<Expr> args, List<Keyword> keywords, int pushed, @Nullable String genericBase) {
    boolean many = args.size() + keywords.size() * 2 > ConstantTable.STACK_USE_GUIDELINE;
    if (!many && !CallLowering.hasStars(args, keywords)) {
      e.expressions.emitAll(args);
      if (genericBase != null) {
        e.nameOperation(genericBase);
      }
      keywordNames(keywords);
      e.other();
      return;
    }
    if (pushed == 0 && args.size() == 1 && args.get(0) instanceof Expr.Starred starred) {
      e.expressions.emit(starred.value());
    } else {
      e.expressions.display(args, Instructions.BUILD_LIST, true, pushed);
      if (genericBase != null) {
        e.nameOperation(genericBase);
      }
    }
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null) {
        e.constant(keyword.arg());
      }
      e.expressions.emit(keyword.value());
      e.other();
    }
    e.other();
  }
}
