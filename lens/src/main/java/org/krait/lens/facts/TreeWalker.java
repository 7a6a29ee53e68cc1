package org.krait.lens.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Comprehension;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Pattern;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;
import org.krait.syntax.WithItem;

/**
 * Visits every node of a tree, in the order in which a run evaluates them. Definitions are entered
 * where they stand; a walker that follows a run overrides them.
 */
public abstract class TreeWalker
    implements Expr.Visitor<@Nullable Void>,
        Stmt.Visitor<@Nullable Void>,
        Pattern.Visitor<@Nullable Void>,
        TypeParam.Visitor<@Nullable Void> {

  public void walk(@Nullable Expr node) {
    if (node != null) {
      node.accept(this);
    }
  }

  public void walk(Stmt node) {
    node.accept(this);
  }

  public void walk(@Nullable Pattern node) {
    if (node != null) {
      node.accept(this);
    }
  }

  public void walkAll(List<? extends @Nullable Expr> nodes) {
    for (Expr node : nodes) {
      walk(node);
    }
  }

  public void walkBody(List<Stmt> body) {
    for (Stmt node : body) {
      walk(node);
    }
  }

  protected void walkKeywords(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      walk(keyword.value());
    }
  }

  protected void walkDefaults(Arguments args) {
    walkAll(args.defaults());
    walkAll(args.kwDefaults());
  }

  /** What is bound by a statement that says {@code role} of it. */
  protected void walkTarget(@Nullable Expr target, Role role) {
    walk(target);
  }

  /** A parameter; its annotation is the function's, not the parameter's. */
  protected void walkParameter(Arg arg) {}

  protected final void walkParameters(Arguments args) {
    Parameters.forEach(args, this::walkParameter);
  }

  // Statements

  @Override
  public @Nullable Void visitFunctionDef(Stmt.FunctionDef node) {
    walkAll(node.decoratorList());
    walkDefaults(node.args());
    walkParameters(node.args());
    walkBody(node.body());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    walkAll(node.decoratorList());
    walkDefaults(node.args());
    walkParameters(node.args());
    walkBody(node.body());
    return null;
  }

  @Override
  public @Nullable Void visitClassDef(Stmt.ClassDef node) {
    walkAll(node.decoratorList());
    walkAll(node.bases());
    walkKeywords(node.keywords());
    walkBody(node.body());
    return null;
  }

  @Override
  public @Nullable Void visitReturn(Stmt.Return node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitDelete(Stmt.Delete node) {
    walkAll(node.targets());
    return null;
  }

  @Override
  public @Nullable Void visitAssign(Stmt.Assign node) {
    walk(node.value());
    walkAll(node.targets());
    return null;
  }

  @Override
  public @Nullable Void visitTypeAlias(Stmt.TypeAlias node) {
    walk(node.name());
    return null;
  }

  @Override
  public @Nullable Void visitAugAssign(Stmt.AugAssign node) {
    walk(node.value());
    walkTarget(node.target(), Role.AUGMENTED);
    return null;
  }

  @Override
  public @Nullable Void visitAnnAssign(Stmt.AnnAssign node) {
    walk(node.value());
    walkTarget(node.target(), node.value() == null ? Role.ANNOTATED : Role.ASSIGNED);
    return null;
  }

  @Override
  public @Nullable Void visitFor(Stmt.For node) {
    walk(node.iter());
    walkTarget(node.target(), Role.LOOP);
    walkBody(node.body());
    walkBody(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFor(Stmt.AsyncFor node) {
    walk(node.iter());
    walkTarget(node.target(), Role.LOOP);
    walkBody(node.body());
    walkBody(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitWhile(Stmt.While node) {
    walk(node.test());
    walkBody(node.body());
    walkBody(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitIf(Stmt.If node) {
    walk(node.test());
    walkBody(node.body());
    walkBody(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitWith(Stmt.With node) {
    walkItems(node.items());
    walkBody(node.body());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncWith(Stmt.AsyncWith node) {
    walkItems(node.items());
    walkBody(node.body());
    return null;
  }

  protected final void walkItems(List<WithItem> items) {
    for (WithItem item : items) {
      walk(item.contextExpr());
      walkTarget(item.optionalVars(), Role.WITH);
    }
  }

  @Override
  public @Nullable Void visitMatch(Stmt.Match node) {
    walk(node.subject());
    for (MatchCase each : node.cases()) {
      walk(each.pattern());
      walk(each.guard());
      walkBody(each.body());
    }
    return null;
  }

  @Override
  public @Nullable Void visitRaise(Stmt.Raise node) {
    walk(node.exc());
    walk(node.cause());
    return null;
  }

  @Override
  public @Nullable Void visitTry(Stmt.Try node) {
    walkBody(node.body());
    node.handlers().forEach(this::walkHandler);
    walkBody(node.orelse());
    walkBody(node.finalbody());
    return null;
  }

  @Override
  public @Nullable Void visitTryStar(Stmt.TryStar node) {
    walkBody(node.body());
    node.handlers().forEach(this::walkHandler);
    walkBody(node.orelse());
    walkBody(node.finalbody());
    return null;
  }

  protected void walkHandler(ExceptHandler handler) {
    walk(handler.type());
    walkBody(handler.body());
  }

  @Override
  public @Nullable Void visitAssert(Stmt.Assert node) {
    walk(node.test());
    walk(node.msg());
    return null;
  }

  @Override
  public @Nullable Void visitImport(Stmt.Import node) {
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(Stmt.ImportFrom node) {
    return null;
  }

  @Override
  public @Nullable Void visitGlobal(Stmt.Global node) {
    return null;
  }

  @Override
  public @Nullable Void visitNonlocal(Stmt.Nonlocal node) {
    return null;
  }

  @Override
  public @Nullable Void visitExpr(Stmt.Expr node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitPass(Stmt.Pass node) {
    return null;
  }

  @Override
  public @Nullable Void visitBreak(Stmt.Break node) {
    return null;
  }

  @Override
  public @Nullable Void visitContinue(Stmt.Continue node) {
    return null;
  }

  // Expressions

  @Override
  public @Nullable Void visitBoolOp(Expr.BoolOp node) {
    walkAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitNamedExpr(Expr.NamedExpr node) {
    walk(node.value());
    walkTarget(node.target(), Role.WALRUS);
    return null;
  }

  /** A chain of operators leans to the left; it is a loop here, so its length costs no stack. */
  @Override
  public @Nullable Void visitBinOp(Expr.BinOp node) {
    Deque<Expr> rightOperands = new ArrayDeque<>();
    Expr left = node;
    while (left instanceof Expr.BinOp chain) {
      rightOperands.push(chain.right());
      left = chain.left();
    }
    walk(left);
    while (!rightOperands.isEmpty()) {
      walk(rightOperands.pop());
    }
    return null;
  }

  @Override
  public @Nullable Void visitUnaryOp(Expr.UnaryOp node) {
    walk(node.operand());
    return null;
  }

  @Override
  public @Nullable Void visitLambda(Expr.Lambda node) {
    walkDefaults(node.args());
    walkParameters(node.args());
    walk(node.body());
    return null;
  }

  @Override
  public @Nullable Void visitIfExp(Expr.IfExp node) {
    walk(node.test());
    walk(node.body());
    walk(node.orelse());
    return null;
  }

  @Override
  public @Nullable Void visitDict(Expr.Dict node) {
    for (int i = 0; i < node.values().size(); i++) {
      walk(node.keys().get(i));
      walk(node.values().get(i));
    }
    return null;
  }

  @Override
  public @Nullable Void visitSet(Expr.Set node) {
    walkAll(node.elts());
    return null;
  }

  @Override
  public @Nullable Void visitListComp(Expr.ListComp node) {
    walkComprehension(node, node.generators(), node.elt(), null);
    return null;
  }

  @Override
  public @Nullable Void visitSetComp(Expr.SetComp node) {
    walkComprehension(node, node.generators(), node.elt(), null);
    return null;
  }

  @Override
  public @Nullable Void visitDictComp(Expr.DictComp node) {
    walkComprehension(node, node.generators(), node.key(), node.value());
    return null;
  }

  @Override
  public @Nullable Void visitGeneratorExp(Expr.GeneratorExp node) {
    walkComprehension(node, node.generators(), node.elt(), null);
    return null;
  }

  /** Any comprehension; {@code second} is the value of a dict's pair. */
  protected void walkComprehension(
      Expr node, List<Comprehension> generators, Expr first, @Nullable Expr second) {
    walk(generators.get(0).iter());
    walkInside(generators, first, second);
  }

  /** What belongs to the comprehension's own scope: all but its first iterable. */
  protected final void walkInside(
      List<Comprehension> generators, Expr first, @Nullable Expr second) {
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      if (i > 0) {
        walk(generator.iter());
      }
      walkTarget(generator.target(), Role.COMPREHENSION);
      walkAll(generator.ifs());
    }
    walk(first);
    walk(second);
  }

  @Override
  public @Nullable Void visitAwait(Expr.Await node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitYield(Expr.Yield node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitYieldFrom(Expr.YieldFrom node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitCompare(Expr.Compare node) {
    walk(node.left());
    walkAll(node.comparators());
    return null;
  }

  @Override
  public @Nullable Void visitCall(Expr.Call node) {
    walk(node.func());
    walkAll(node.args());
    walkKeywords(node.keywords());
    return null;
  }

  @Override
  public @Nullable Void visitFormattedValue(Expr.FormattedValue node) {
    walk(node.value());
    walk(node.formatSpec());
    return null;
  }

  @Override
  public @Nullable Void visitInterpolation(Expr.Interpolation node) {
    walk(node.value());
    walk(node.formatSpec());
    return null;
  }

  @Override
  public @Nullable Void visitJoinedStr(Expr.JoinedStr node) {
    walkAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitTemplateStr(Expr.TemplateStr node) {
    walkAll(node.values());
    return null;
  }

  @Override
  public @Nullable Void visitConstant(Expr.Constant node) {
    return null;
  }

  @Override
  public @Nullable Void visitAttribute(Expr.Attribute node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitSubscript(Expr.Subscript node) {
    walk(node.value());
    walk(node.slice());
    return null;
  }

  @Override
  public @Nullable Void visitStarred(Expr.Starred node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    return null;
  }

  @Override
  public @Nullable Void visitList(Expr.List node) {
    walkAll(node.elts());
    return null;
  }

  @Override
  public @Nullable Void visitTuple(Expr.Tuple node) {
    walkAll(node.elts());
    return null;
  }

  @Override
  public @Nullable Void visitSlice(Expr.Slice node) {
    walk(node.lower());
    walk(node.upper());
    walk(node.step());
    return null;
  }

  // Patterns

  @Override
  public @Nullable Void visitMatchValue(Pattern.MatchValue node) {
    walk(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitMatchSingleton(Pattern.MatchSingleton node) {
    return null;
  }

  @Override
  public @Nullable Void visitMatchSequence(Pattern.MatchSequence node) {
    node.patterns().forEach(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitMatchMapping(Pattern.MatchMapping node) {
    walkAll(node.keys());
    node.patterns().forEach(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitMatchClass(Pattern.MatchClass node) {
    walk(node.cls());
    node.patterns().forEach(this::walk);
    node.kwdPatterns().forEach(this::walk);
    return null;
  }

  @Override
  public @Nullable Void visitMatchStar(Pattern.MatchStar node) {
    return null;
  }

  @Override
  public @Nullable Void visitMatchAs(Pattern.MatchAs node) {
    walk(node.pattern());
    return null;
  }

  @Override
  public @Nullable Void visitMatchOr(Pattern.MatchOr node) {
    node.patterns().forEach(this::walk);
    return null;
  }

  // Type parameters

  @Override
  public @Nullable Void visitTypeVar(TypeParam.TypeVar node) {
    return null;
  }

  @Override
  public @Nullable Void visitParamSpec(TypeParam.ParamSpec node) {
    return null;
  }

  @Override
  public @Nullable Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    return null;
  }
}
