package org.krait.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Keyword;
import org.krait.syntax.Span;

/** Collects the names of expressions. */
// CPython: symtable.c symtable_visit_expr
final class ExpressionCollector implements Expr.Visitor<@Nullable Void> {
  private final SymbolCollector collector;
  private final ScopeStack scopes;

  ExpressionCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    if (scopes.state().inUnevaluatedAnnotation) {
      return null;
    }
    if (node.ctx() != ExprContext.Load) {
      scopes.checkName(node.id(), node.span(), node.ctx());
      scopes.add(node.id(), Fact.ASSIGNED, node.span());
      return null;
    }
    scopes.reference(node.id(), node.span());
    if (node.id().equals("super") && scopes.current().kind().isFunctionLike()) {
      scopes.reference("__class__", node.span());
    }
    return null;
  }

  @Override
  public @Nullable Void visitNamedExpr(Expr.NamedExpr node) {
    rejectInAnnotation("named expression", node.span());
    if (scopes.state().comprehensionIterables > 0) {
      throw scopes.error(
          "assignment expression cannot be used in a comprehension iterable expression",
          node.span());
    }
    if (scopes.current().isComprehension()) {
      collector.comprehensions.bindOutside((Expr.Name) node.target());
    }
    collector.visit(node.value());
    collector.visit(node.target());
    return null;
  }

  @Override
  public @Nullable Void visitLambda(Expr.Lambda node) {
    collector.visitAll(node.args().defaults());
    collector.visitAll(node.args().kwDefaults());
    Scope scope = scopes.enter("lambda", Kind.LAMBDA, node.span());
    collector.byNode.put(node, scope);
    collector.definitions.visitParameters(node.args());
    collector.visit(node.body());
    scopes.exit();
    return null;
  }

  @Override
  public @Nullable Void visitListComp(Expr.ListComp node) {
    collector.comprehensions.visit(
        node, "listcomp", Kind.LIST_COMPREHENSION, node.generators(), null, node.elt());
    return null;
  }

  @Override
  public @Nullable Void visitSetComp(Expr.SetComp node) {
    collector.comprehensions.visit(
        node, "setcomp", Kind.SET_COMPREHENSION, node.generators(), null, node.elt());
    return null;
  }

  @Override
  public @Nullable Void visitDictComp(Expr.DictComp node) {
    collector.comprehensions.visit(
        node, "dictcomp", Kind.DICT_COMPREHENSION, node.generators(), node.value(), node.key());
    return null;
  }

  @Override
  public @Nullable Void visitGeneratorExp(Expr.GeneratorExp node) {
    collector.comprehensions.visit(
        node, "genexpr", Kind.GENERATOR_EXPRESSION, node.generators(), null, node.elt());
    return null;
  }

  @Override
  public @Nullable Void visitYield(Expr.Yield node) {
    visitYield(node.value(), node.span());
    return null;
  }

  @Override
  public @Nullable Void visitYieldFrom(Expr.YieldFrom node) {
    visitYield(node.value(), node.span());
    return null;
  }

  private void visitYield(@Nullable Expr value, Span where) {
    rejectInAnnotation("yield expression", where);
    collector.visit(value);
    scopes.current().generator = true;
    if (scopes.current().isComprehension()) {
      throw scopes.error("'yield' inside " + yieldlessPlace(scopes.current().kind()), where);
    }
  }

  private static String yieldlessPlace(Kind kind) {
    return switch (kind) {
      case LIST_COMPREHENSION -> "list comprehension";
      case SET_COMPREHENSION -> "set comprehension";
      case DICT_COMPREHENSION -> "dict comprehension";
      default -> "generator expression";
    };
  }

  @Override
  public @Nullable Void visitAwait(Expr.Await node) {
    rejectInAnnotation("await expression", node.span());
    Scope scope = scopes.current();
    if (!collector.allowsTopLevelAwait()) {
      if (!scope.kind().isFunctionLike()) {
        throw scopes.error("'await' outside function", node.span());
      }
      boolean inAsyncFunction = scope.kind().isFunction() && scope.isCoroutine();
      if (!inAsyncFunction && !scope.isComprehension()) {
        throw scopes.error("'await' outside async function", node.span());
      }
    }
    collector.visit(node.value());
    scope.coroutine = true;
    return null;
  }

  /** Rejects what annotations and the scopes of type parameters and aliases must not contain. */
  // CPython: symtable.c symtable_raise_if_annotation_block
  private void rejectInAnnotation(String what, Span where) {
    String place =
        switch (scopes.current().kind()) {
          case ANNOTATION -> "an annotation";
          case TYPE_VARIABLE -> scopes.state().purpose;
          case TYPE_ALIAS -> "a type alias";
          case TYPE_PARAMETERS -> "the definition of a generic";
          default -> null;
        };
    if (place != null) {
      throw scopes.error(what + " cannot be used within " + place, where);
    }
  }

  @Override
  public @Nullable Void visitCall(Expr.Call node) {
    collector.visit(node.func());
    collector.visitAll(node.args());
    visitKeywords(node.keywords());
    return null;
  }

  void visitKeywords(List<Keyword> keywords) {
    for (int i = 0; i < keywords.size(); i++) {
      Keyword keyword = keywords.get(i);
      if (keyword.arg() != null) {
        scopes.checkName(keyword.arg(), keyword.span(), ExprContext.Store);
      }
    }
    for (int i = 0; i < keywords.size(); i++) {
      collector.visit(keywords.get(i).value());
    }
  }

  @Override
  public @Nullable Void visitAttribute(Expr.Attribute node) {
    scopes.checkName(node.attr(), node.span(), node.ctx());
    collector.visit(node.value());
    return null;
  }

  /** A chain of operators leans to the left; it is a loop here, so its length costs no stack. */
  @Override
  public @Nullable Void visitBinOp(Expr.BinOp node) {
    if (!(node.left() instanceof Expr.BinOp)) {
      collector.visit(node.left());
      collector.visit(node.right());
      return null;
    }
    Deque<Expr> rightOperands = new ArrayDeque<>();
    Expr left = node;
    while (left instanceof Expr.BinOp chain) {
      rightOperands.push(chain.right());
      left = chain.left();
    }
    collector.visit(left);
    while (!rightOperands.isEmpty()) {
      collector.visit(rightOperands.pop());
    }
    return null;
  }

  @Override
  public @Nullable Void visitBoolOp(Expr.BoolOp node) {
    collector.visitAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitUnaryOp(Expr.UnaryOp node) {
    collector.visit(node.operand());
    return null;
  }

  @Override
  public @Nullable Void visitIfExp(Expr.IfExp node) {
    collector.visit(node.test());
    collector.visit(node.body());
    collector.visit(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitDict(Expr.Dict node) {
    collector.visitAll(node.keys());
    collector.visitAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitSet(Expr.Set node) {
    collector.visitAll(node.elts());
    return null;
  }

  @Override
  public @Nullable Void visitCompare(Expr.Compare node) {
    collector.visit(node.left());
    collector.visitAll(node.comparators());
    return null;
  }

  @Override
  public @Nullable Void visitFormattedValue(Expr.FormattedValue node) {
    collector.visit(node.value());
    collector.visit(node.formatSpec());
    return null;
  }

  @Override
  public @Nullable Void visitInterpolation(Expr.Interpolation node) {
    collector.visit(node.value());
    collector.visit(node.formatSpec());
    return null;
  }

  @Override
  public @Nullable Void visitJoinedStr(Expr.JoinedStr node) {
    collector.visitAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitTemplateStr(Expr.TemplateStr node) {
    collector.visitAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitConstant(Expr.Constant node) {
    return null;
  }

  @Override
  public @Nullable Void visitSubscript(Expr.Subscript node) {
    collector.visit(node.value());
    collector.visit(node.slice());
    return null;
  }

  @Override
  public @Nullable Void visitStarred(Expr.Starred node) {
    collector.visit(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitList(Expr.List node) {
    collector.visitAll(node.elts());
    return null;
  }

  @Override
  public @Nullable Void visitTuple(Expr.Tuple node) {
    collector.visitAll(node.elts());
    return null;
  }

  @Override
  public @Nullable Void visitSlice(Expr.Slice node) {
    collector.visit(node.lower());
    collector.visit(node.upper());
    collector.visit(node.step());
    return null;
  }
}
