package org.krait.lower;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;

/** Tells which expressions contain a yield or await of their own code object. */
final class YieldFinder implements Expr.Visitor<Boolean> {
  private final CodeUnit unit;
  private final Map<Expr, Boolean> known = new IdentityHashMap<>();

  YieldFinder(CodeUnit unit) {
    this.unit = unit;
  }

  boolean yields(@Nullable Expr node) {
    if (node == null || node instanceof Expr.Constant || node instanceof Expr.Name) {
      return false;
    }
    Boolean answer = known.get(node);
    if (answer == null) {
      answer = node.accept(this);
      known.put(node, answer);
    }
    return answer;
  }

  private boolean any(List<? extends @Nullable Expr> nodes) {
    for (Expr node : nodes) {
      if (yields(node)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyKeyword(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      if (yields(keyword.value())) {
        return true;
      }
    }
    return false;
  }

  /** An inlined comprehension is part of this code; of others only the outermost iterable is. */
  private boolean comprehension(
      Expr node, List<Comprehension> generators, Expr element, @Nullable Expr value) {
    if (yields(generators.get(0).iter())) {
      return true;
    }
    var scope = unit.context.symbols.scopeOf(node);
    if (!scope.isInlined()) {
      return scope.isCoroutine() && !scope.isGenerator();
    }
    if (yields(element) || yields(value)) {
      return true;
    }
    for (Comprehension generator : generators) {
      if (generator.isAsync()
          || yields(generator.target())
          || yields(generator.iter())
          || any(generator.ifs())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Boolean visitBoolOp(Expr.BoolOp node) {
    return any(node.values());
  }

  @Override
  public Boolean visitNamedExpr(Expr.NamedExpr node) {
    return yields(node.value());
  }

  @Override
  public Boolean visitBinOp(Expr.BinOp node) {
    Expr left = node;
    while (left instanceof Expr.BinOp operation) {
      if (yields(operation.right())) {
        return true;
      }
      left = operation.left();
    }
    return yields(left);
  }

  @Override
  public Boolean visitUnaryOp(Expr.UnaryOp node) {
    return yields(node.operand());
  }

  @Override
  public Boolean visitLambda(Expr.Lambda node) {
    return any(node.args().defaults()) || any(node.args().kwDefaults());
  }

  @Override
  public Boolean visitIfExp(Expr.IfExp node) {
    return yields(node.test()) || yields(node.body()) || yields(node.orelse());
  }

  @Override
  public Boolean visitDict(Expr.Dict node) {
    return any(node.keys()) || any(node.values());
  }

  @Override
  public Boolean visitSet(Expr.Set node) {
    return any(node.elts());
  }

  @Override
  public Boolean visitListComp(Expr.ListComp node) {
    return comprehension(node, node.generators(), node.elt(), null);
  }

  @Override
  public Boolean visitSetComp(Expr.SetComp node) {
    return comprehension(node, node.generators(), node.elt(), null);
  }

  @Override
  public Boolean visitDictComp(Expr.DictComp node) {
    return comprehension(node, node.generators(), node.key(), node.value());
  }

  @Override
  public Boolean visitGeneratorExp(Expr.GeneratorExp node) {
    return comprehension(node, node.generators(), node.elt(), null);
  }

  @Override
  public Boolean visitAwait(Expr.Await node) {
    return true;
  }

  @Override
  public Boolean visitYield(Expr.Yield node) {
    return true;
  }

  @Override
  public Boolean visitYieldFrom(Expr.YieldFrom node) {
    return true;
  }

  @Override
  public Boolean visitCompare(Expr.Compare node) {
    return yields(node.left()) || any(node.comparators());
  }

  @Override
  public Boolean visitCall(Expr.Call node) {
    return yields(node.func()) || any(node.args()) || anyKeyword(node.keywords());
  }

  @Override
  public Boolean visitFormattedValue(Expr.FormattedValue node) {
    return yields(node.value()) || yields(node.formatSpec());
  }

  @Override
  public Boolean visitInterpolation(Expr.Interpolation node) {
    return yields(node.value()) || yields(node.formatSpec());
  }

  @Override
  public Boolean visitJoinedStr(Expr.JoinedStr node) {
    return any(node.values());
  }

  @Override
  public Boolean visitTemplateStr(Expr.TemplateStr node) {
    return any(node.values());
  }

  @Override
  public Boolean visitConstant(Expr.Constant node) {
    return false;
  }

  @Override
  public Boolean visitAttribute(Expr.Attribute node) {
    return yields(node.value());
  }

  @Override
  public Boolean visitSubscript(Expr.Subscript node) {
    return yields(node.value()) || yields(node.slice());
  }

  @Override
  public Boolean visitStarred(Expr.Starred node) {
    return yields(node.value());
  }

  @Override
  public Boolean visitName(Expr.Name node) {
    return false;
  }

  @Override
  public Boolean visitList(Expr.List node) {
    return any(node.elts());
  }

  @Override
  public Boolean visitTuple(Expr.Tuple node) {
    return any(node.elts());
  }

  @Override
  public Boolean visitSlice(Expr.Slice node) {
    return yields(node.lower()) || yields(node.upper()) || yields(node.step());
  }
}
