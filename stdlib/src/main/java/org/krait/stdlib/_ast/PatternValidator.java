package org.krait.stdlib._ast;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Expr;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Operator;
import org.krait.syntax.Pattern;
import org.krait.syntax.Singleton;
import org.krait.syntax.Unaryop;

/** Checks the patterns of {@code match}. */
// CPython: ast.c validate_pattern
final class PatternValidator {
  private final TreeValidator tree;

  PatternValidator(TreeValidator tree) {
    this.tree = tree;
  }

  void check(Pattern pattern, boolean starAllowed) {
    TreeValidator.checkPlace(pattern);
    switch (pattern) {
      case Pattern.MatchValue p -> checkValue(p.value());
      case Pattern.MatchSingleton p -> {
        if (p.value() != Singleton.NONE && !(p.value() instanceof Boolean)) {
          throw TreeValidator.invalid("MatchSingleton can only contain True, False and None");
        }
      }
      case Pattern.MatchSequence p -> checkAll(p.patterns(), true);
      case Pattern.MatchMapping p -> checkMapping(p);
      case Pattern.MatchClass p -> checkClass(p);
      case Pattern.MatchStar p -> {
        if (!starAllowed) {
          throw TreeValidator.invalid("can't use MatchStar here");
        }
        checkCapture(p.name());
      }
      case Pattern.MatchAs p -> checkAs(p);
      case Pattern.MatchOr p -> {
        if (p.patterns().size() < 2) {
          throw TreeValidator.invalid("MatchOr requires at least 2 patterns");
        }
        checkAll(p.patterns(), false);
      }
    }
  }

  private void checkAll(List<Pattern> patterns, boolean starAllowed) {
    for (Pattern pattern : patterns) {
      check(pattern, starAllowed);
    }
  }

  private void checkMapping(Pattern.MatchMapping p) {
    if (p.keys().size() != p.patterns().size()) {
      throw TreeValidator.invalid("MatchMapping doesn't have the same number of keys as patterns");
    }
    checkCapture(p.rest());
    for (Expr key : p.keys()) {
      boolean singleton =
          key instanceof Expr.Constant c
              && (c.value() == Singleton.NONE || c.value() instanceof Boolean);
      if (!singleton) {
        checkValue(key);
      }
    }
    checkAll(p.patterns(), false);
  }

  private void checkClass(Pattern.MatchClass p) {
    if (p.kwdAttrs().size() != p.kwdPatterns().size()) {
      throw TreeValidator.invalid(
          "MatchClass doesn't have the same number of keyword attributes as patterns");
    }
    tree.load(p.cls());
    Expr cls = p.cls();
    while (cls instanceof Expr.Attribute attribute) {
      cls = attribute.value();
    }
    if (!(cls instanceof Expr.Name)) {
      throw TreeValidator.invalid("MatchClass cls field can only contain Name or Attribute nodes.");
    }
    for (String name : p.kwdAttrs()) {
      TreeValidator.checkName(name);
    }
    checkAll(p.patterns(), false);
    checkAll(p.kwdPatterns(), false);
  }

  private void checkAs(Pattern.MatchAs p) {
    checkCapture(p.name());
    if (p.pattern() != null) {
      if (p.name() == null) {
        throw TreeValidator.invalid("MatchAs must specify a target name if a pattern is given");
      }
      check(p.pattern(), false);
    }
  }

  private static void checkCapture(@Nullable String name) {
    if (name == null) {
      return;
    }
    if (name.equals("_")) {
      throw TreeValidator.invalid("can't capture name '_' in patterns");
    }
    TreeValidator.checkName(name);
  }

  // CPython: ast.c validate_pattern_match_value
  private void checkValue(Expr value) {
    tree.load(value);
    boolean literal =
        switch (value) {
          case Expr.Constant c -> {
            if (!isPlainLiteral(c.value())) {
              throw TreeValidator.invalid("unexpected constant inside of a literal pattern");
            }
            yield true;
          }
          case Expr.Attribute a -> true;
          case Expr.UnaryOp u -> isNegative(u, true);
          case Expr.BinOp b -> isComplex(b);
          case Expr.JoinedStr s -> true;
          case Expr.TemplateStr s -> true;
          default -> false;
        };
    if (!literal) {
      throw TreeValidator.invalid("patterns may only match literals and attribute lookups");
    }
  }

  private static boolean isPlainLiteral(Object value) {
    return isReal(value)
        || value instanceof Imaginary
        || value instanceof String
        || value instanceof AstralString
        || value instanceof BytesLiteral;
  }

  private static boolean isReal(Object value) {
    return value instanceof Long || value instanceof BigInteger || value instanceof Double;
  }

  private static boolean isNegative(Expr.UnaryOp e, boolean imaginaryAllowed) {
    return e.op() == Unaryop.USub
        && e.operand() instanceof Expr.Constant c
        && (isReal(c.value()) || (imaginaryAllowed && c.value() instanceof Imaginary));
  }

  private static boolean isComplex(Expr.BinOp e) {
    if (e.op() != Operator.Add && e.op() != Operator.Sub) {
      return false;
    }
    boolean real =
        e.left() instanceof Expr.Constant c && isReal(c.value())
            || e.left() instanceof Expr.UnaryOp u && isNegative(u, false);
    return real && e.right() instanceof Expr.Constant c && c.value() instanceof Imaginary;
  }
}
