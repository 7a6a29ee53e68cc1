package org.krait.stdlib._ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Keyword;

/** Checks expressions and the context that each is in. */
// CPython: ast.c validate_expr
final class ExpressionValidator {
  private final TreeValidator tree;

  ExpressionValidator(TreeValidator tree) {
    this.tree = tree;
  }

  void check(Expr expression, ExprContext context) {
    TreeValidator.checkPlace(expression);
    if (expression instanceof Expr.Name name) {
      TreeValidator.checkName(name.id());
    }
    checkContext(contextOf(expression), context);
    checkParts(expression, context);
  }

  private static void checkContext(@Nullable ExprContext actual, ExprContext context) {
    if (actual == null) {
      if (context != ExprContext.Load) {
        throw TreeValidator.invalid(
            "expression which can't be assigned to in " + context + " context");
      }
    } else if (actual != context) {
      throw TreeValidator.invalid(
          "expression must have " + context + " context but has " + actual + " instead");
    }
  }

  private static @Nullable ExprContext contextOf(Expr expression) {
    return switch (expression) {
      case Expr.Attribute e -> e.ctx();
      case Expr.Subscript e -> e.ctx();
      case Expr.Starred e -> e.ctx();
      case Expr.Name e -> e.ctx();
      case Expr.List e -> e.ctx();
      case Expr.Tuple e -> e.ctx();
      default -> null;
    };
  }

  private void checkParts(Expr expression, ExprContext context) {
    switch (expression) {
      case Expr.BoolOp e -> {
        if (e.values().size() < 2) {
          throw TreeValidator.invalid("BoolOp with less than 2 values");
        }
        tree.loadAll(e.values());
      }
      case Expr.BinOp e -> {
        tree.load(e.left());
        tree.load(e.right());
      }
      case Expr.UnaryOp e -> tree.load(e.operand());
      case Expr.Lambda e -> {
        checkArguments(e.args());
        tree.load(e.body());
      }
      case Expr.IfExp e -> {
        tree.load(e.test());
        tree.load(e.body());
        tree.load(e.orelse());
      }
      case Expr.Dict e -> {
        if (e.keys().size() != e.values().size()) {
          throw TreeValidator.invalid("Dict doesn't have the same number of keys as values");
        }
        tree.loadAll(e.keys());
        tree.loadAll(e.values());
      }
      case Expr.Set e -> tree.loadAll(e.elts());
      case Expr.ListComp e -> checkComprehension(e.generators(), e.elt(), null);
      case Expr.SetComp e -> checkComprehension(e.generators(), e.elt(), null);
      case Expr.GeneratorExp e -> checkComprehension(e.generators(), e.elt(), null);
      case Expr.DictComp e -> checkComprehension(e.generators(), e.key(), e.value());
      case Expr.Yield e -> tree.load(e.value());
      case Expr.YieldFrom e -> tree.load(e.value());
      case Expr.Await e -> tree.load(e.value());
      case Expr.Compare e -> checkCompare(e);
      case Expr.Call e -> {
        tree.load(e.func());
        tree.loadAll(e.args());
        checkKeywords(e.keywords());
      }
      case Expr.JoinedStr e -> tree.loadAll(e.values());
      case Expr.TemplateStr e -> tree.loadAll(e.values());
      case Expr.FormattedValue e -> {
        tree.load(e.value());
        tree.load(e.formatSpec());
      }
      case Expr.Interpolation e -> {
        tree.load(e.value());
        tree.load(e.formatSpec());
      }
      case Expr.Attribute e -> tree.load(e.value());
      case Expr.Subscript e -> {
        tree.load(e.slice());
        tree.load(e.value());
      }
      case Expr.Starred e -> check(e.value(), context);
      case Expr.Slice e -> {
        tree.load(e.lower());
        tree.load(e.upper());
        tree.load(e.step());
      }
      case Expr.List e -> tree.checkAll(e.elts(), context);
      case Expr.Tuple e -> tree.checkAll(e.elts(), context);
      case Expr.NamedExpr e -> {
        if (!(e.target() instanceof Expr.Name)) {
          throw Errors.typeError("NamedExpr target must be a Name");
        }
        tree.load(e.value());
      }
      case Expr.Name e -> {}
      case Expr.Constant e -> {}
    }
  }

  private void checkCompare(Expr.Compare e) {
    if (e.comparators().isEmpty()) {
      throw TreeValidator.invalid("Compare with no comparators");
    }
    if (e.comparators().size() != e.ops().size()) {
      throw TreeValidator.invalid("Compare has a different number of comparators and operands");
    }
    tree.loadAll(e.comparators());
    tree.load(e.left());
  }

  private void checkComprehension(
      List<Comprehension> generators, Expr element, @Nullable Expr value) {
    if (generators.isEmpty()) {
      throw TreeValidator.invalid("comprehension with no generators");
    }
    for (Comprehension generator : generators) {
      check(generator.target(), ExprContext.Store);
      tree.load(generator.iter());
      tree.loadAll(generator.ifs());
    }
    tree.load(element);
    tree.load(value);
  }

  void checkKeywords(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      tree.load(keyword.value());
    }
  }

  // CPython: ast.c validate_arguments
  void checkArguments(Arguments args) {
    checkArgs(args.posonlyargs());
    checkArgs(args.args());
    checkAnnotation(args.vararg());
    checkArgs(args.kwonlyargs());
    checkAnnotation(args.kwarg());
    if (args.defaults().size() > args.posonlyargs().size() + args.args().size()) {
      throw TreeValidator.invalid("more positional defaults than args on arguments");
    }
    if (args.kwDefaults().size() != args.kwonlyargs().size()) {
      throw TreeValidator.invalid(
          "length of kwonlyargs is not the same as kw_defaults on arguments");
    }
    tree.loadAll(args.defaults());
    tree.loadAll(args.kwDefaults());
  }

  private void checkArgs(List<Arg> args) {
    for (Arg arg : args) {
      TreeValidator.checkPlace(arg);
      checkAnnotation(arg);
    }
  }

  private void checkAnnotation(@Nullable Arg arg) {
    if (arg != null) {
      tree.load(arg.annotation());
    }
  }
}
