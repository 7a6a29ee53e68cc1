package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;

/**
 * What stands in brackets, as the second parse tries it: one kind of display after the other, in
 * CPython's order, each followed by the rules for its mistakes.
 */
final class Displays extends InvalidRules {
  private static final String TARGET_HINT =
      "did you forget parentheses around the comprehension target?";

  Displays(Grammar grammar) {
    super(grammar);
  }

  Expr parenthesized() {
    return firstOf(this::tuple, this::group, this::generator);
  }

  Expr bracketed() {
    return firstOf(this::list, this::listComp);
  }

  Expr braced() {
    return firstOf(this::dict, this::set, this::dictComp, this::setComp);
  }

  @SafeVarargs
  private Expr firstOf(Supplier<Expr>... rules) {
    for (Supplier<Expr> rule : rules) {
      Expr result = attempt(rule);
      if (result != null) {
        return result;
      }
    }
    throw mismatch();
  }

  /** The rule, and if it does not fit, the rules for its mistakes. */
  private Expr explained(Supplier<Expr> rule, Runnable mistakes) {
    Expr result = attempt(rule);
    if (result != null) {
      return result;
    }
    if (grammar.isExplaining()) {
      mistakes.run();
    }
    throw mismatch();
  }

  Expr tuple() {
    int start = tokens.expect(TokenKind.LPAR);
    List<Expr> elts = new ArrayList<>();
    Expr first = attempt(this::tupleStart);
    if (first != null) {
      elts.add(first);
      elements(elts);
    }
    tokens.expect(TokenKind.RPAR);
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
  }

  private Expr tupleStart() {
    Expr first = grammar.expressions.starNamedExpression();
    tokens.expect(TokenKind.COMMA);
    return first;
  }

  /** star_named_expressions, if any. */
  private void elements(List<Expr> elts) {
    Expr elt = attempt(grammar.expressions::starNamedExpression);
    while (elt != null) {
      elts.add(elt);
      elt =
          tokens.accept(TokenKind.COMMA) ? attempt(grammar.expressions::starNamedExpression) : null;
    }
  }

  private Expr group() {
    return explained(this::plainGroup, this::invalidGroup);
  }

  private Expr plainGroup() {
    tokens.expect(TokenKind.LPAR);
    Expr value =
        tokens.at(TokenKind.KW_YIELD)
            ? grammar.expressions.yieldExpression()
            : grammar.expressions.namedExpression();
    tokens.expect(TokenKind.RPAR);
    return value;
  }

  /** invalid_group */
  private void invalidGroup() {
    probe(
        () -> {
          tokens.expect(TokenKind.LPAR);
          Expr starred = grammar.callArguments.starredExpression();
          tokens.expect(TokenKind.RPAR);
          throw errors.onNode(starred, "cannot use starred expression here");
        });
    probe(
        () -> {
          tokens.expect(TokenKind.LPAR);
          int stars = tokens.expect(TokenKind.DOUBLESTAR);
          grammar.expressions.expression();
          tokens.expect(TokenKind.RPAR);
          throw errors.onToken(stars, "cannot use double starred expression here");
        });
  }

  Expr generator() {
    return explained(this::plainGenerator, this::invalidComprehension);
  }

  private Expr plainGenerator() {
    int start = tokens.expect(TokenKind.LPAR);
    Expr elt = grammar.expressions.assignmentOrExpression();
    List<Comprehension> generators = grammar.comprehensions.clauses(elt);
    tokens.expect(TokenKind.RPAR);
    return new Expr.GeneratorExp(elt, generators, span(start));
  }

  Expr list() {
    int start = tokens.expect(TokenKind.LSQB);
    List<Expr> elts = new ArrayList<>();
    elements(elts);
    tokens.expect(TokenKind.RSQB);
    return new Expr.List(List.copyOf(elts), ExprContext.Load, span(start));
  }

  private Expr listComp() {
    return explained(this::plainListComp, this::invalidComprehension);
  }

  private Expr plainListComp() {
    int start = tokens.expect(TokenKind.LSQB);
    Expr elt = grammar.expressions.namedExpression();
    List<Comprehension> generators = grammar.comprehensions.clauses(elt);
    tokens.expect(TokenKind.RSQB);
    return new Expr.ListComp(elt, generators, span(start));
  }

  private Expr set() {
    int start = tokens.expect(TokenKind.LBRACE);
    List<Expr> elts = new ArrayList<>();
    elements(elts);
    require(!elts.isEmpty());
    tokens.expect(TokenKind.RBRACE);
    return new Expr.Set(List.copyOf(elts), span(start));
  }

  private Expr setComp() {
    return explained(this::plainSetComp, this::invalidComprehension);
  }

  private Expr plainSetComp() {
    int start = tokens.expect(TokenKind.LBRACE);
    Expr elt = grammar.expressions.namedExpression();
    List<Comprehension> generators = grammar.comprehensions.clauses(elt);
    tokens.expect(TokenKind.RBRACE);
    return new Expr.SetComp(elt, generators, span(start));
  }

  private Expr dictComp() {
    return explained(this::plainDictComp, this::invalidDictComprehension);
  }

  private Expr plainDictComp() {
    int start = tokens.expect(TokenKind.LBRACE);
    Expr key = grammar.expressions.expression();
    tokens.expect(TokenKind.COLON);
    Expr value = grammar.expressions.expression();
    List<Comprehension> generators = grammar.comprehensions.clauses(key);
    tokens.expect(TokenKind.RBRACE);
    return new Expr.DictComp(key, value, generators, span(start));
  }

  private Expr dict() {
    Expr dict = attempt(this::plainDict);
    if (dict == null) {
      invalidDict();
      throw mismatch();
    }
    return dict;
  }

  private Expr plainDict() {
    int start = tokens.expect(TokenKind.LBRACE);
    List<@Nullable Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    while (attempt(() -> item(keys, values)) != null) {
      if (!tokens.accept(TokenKind.COMMA)) {
        break;
      }
    }
    tokens.expect(TokenKind.RBRACE);
    return new Expr.Dict(Atoms.nullable(keys), List.copyOf(values), span(start));
  }

  /** double_starred_kvpair */
  private Boolean item(List<@Nullable Expr> keys, List<Expr> values) {
    Expr key = null;
    Expr value;
    if (tokens.accept(TokenKind.DOUBLESTAR)) {
      value = grammar.expressions.bitwiseOr();
    } else {
      key = grammar.expressions.expression();
      tokens.expect(TokenKind.COLON);
      value = grammar.expressions.expression();
    }
    keys.add(key);
    values.add(value);
    return Boolean.TRUE;
  }

  /** invalid_double_starred_kvpairs, which CPython tries in both parses */
  void invalidDict() {
    probe(
        () -> {
          tokens.expect(TokenKind.LBRACE);
          List<@Nullable Expr> keys = new ArrayList<>();
          List<Expr> values = new ArrayList<>();
          item(keys, values);
          tokens.expect(TokenKind.COMMA);
          while (attempt(() -> itemAndComma(keys, values)) != null) {
            continue;
          }
          invalidPair(true);
        });
    probe(
        () -> {
          tokens.expect(TokenKind.LBRACE);
          invalidPair(false);
        });
  }

  private Boolean itemAndComma(List<@Nullable Expr> keys, List<Expr> values) {
    item(keys, values);
    tokens.expect(TokenKind.COMMA);
    return Boolean.TRUE;
  }

  /** invalid_kvpair; a key without a value is only noticed after other items. */
  private void invalidPair(boolean afterItems) {
    Expr key = grammar.expressions.expression();
    if (!tokens.at(TokenKind.COLON)) {
      require(afterItems);
      throw errors.located(
          "':' expected after dictionary key",
          key.span().lineno(),
          key.span().endColOffset() - 1,
          key.span().endLineno(),
          -1);
    }
    int colon = tokens.pos++;
    if (tokens.at(TokenKind.STAR)) {
      int star = tokens.pos++;
      grammar.expressions.bitwiseOr();
      throw errors.startingFromToken(star, "cannot use a starred expression in a dictionary value");
    }
    if (atEither(TokenKind.RBRACE, TokenKind.COMMA)) {
      throw errors.onToken(colon, "expression expected after dictionary key and ':'");
    }
  }

  /** invalid_comprehension */
  void invalidComprehension() {
    int opening = tokens.kind();
    probe(
        () -> {
          tokens.pos++;
          Expr starred = grammar.callArguments.starredExpression();
          grammar.comprehensions.oneOrMore();
          throw errors.onNode(starred, "iterable unpacking cannot be used in comprehension");
        });
    if (opening == TokenKind.LPAR) {
      return;
    }
    probe(
        () -> {
          tokens.pos++;
          Expr first = tupleStart();
          List<Expr> others = new ArrayList<>();
          elements(others);
          require(!others.isEmpty());
          grammar.comprehensions.oneOrMore();
          throw errors.onSpan(first.span().to(others.getLast().span()), TARGET_HINT);
        });
    probe(
        () -> {
          tokens.pos++;
          Expr first = tupleStart();
          int comma = tokens.pos - 1;
          grammar.comprehensions.oneOrMore();
          throw errors.onSpan(first.span().to(tokens.span(comma)), TARGET_HINT);
        });
  }

  /** invalid_dict_comprehension */
  private void invalidDictComprehension() {
    probe(
        () -> {
          tokens.pos++;
          int stars = tokens.expect(TokenKind.DOUBLESTAR);
          grammar.expressions.bitwiseOr();
          grammar.comprehensions.oneOrMore();
          tokens.expect(TokenKind.RBRACE);
          throw errors.onToken(stars, "dict unpacking cannot be used in dict comprehension");
        });
  }
}
