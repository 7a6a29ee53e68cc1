package org.krait.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Singleton;

/** Primaries: atoms, and what follows them in dots, brackets and parentheses. */
final class Atoms extends Rules {
  Atoms(Grammar grammar) {
    super(grammar);
  }

  Expr primary() {
    if (!grammar.isDiagnosing()) {
      int start = tokens.pos;
      Expr value = atom();
      while (isTrailer()) {
        value = trailed(value, start);
      }
      return value;
    }
    return grammar.memo().get(MemoTable.Rule.PRIMARY, Expr.class, this::diagnosedPrimary);
  }

  private Expr diagnosedPrimary() {
    int start = tokens.pos;
    Expr value = atom();
    explainBracket();
    while (isTrailer()) {
      Expr inner = value;
      Expr outer = attempt(() -> trailed(inner, start));
      if (outer == null) {
        return value;
      }
      value = outer;
      explainBracket();
    }
    return value;
  }

  /** CPython tries a generator expression behind every primary, and its mistakes with it. */
  private void explainBracket() {
    int kind = tokens.kind();
    if (grammar.isExplaining() && (kind == TokenKind.LSQB || kind == TokenKind.LBRACE)) {
      grammar.displays.invalidComprehension();
    }
  }

  private boolean isTrailer() {
    int kind = tokens.kind();
    return kind == TokenKind.DOT || kind == TokenKind.LPAR || kind == TokenKind.LSQB;
  }

  /** A value with the attribute, call or subscript behind it. */
  private Expr trailed(Expr value, int start) {
    if (tokens.accept(TokenKind.DOT)) {
      String attr = tokens.expectName();
      return new Expr.Attribute(value, attr, ExprContext.Load, span(start));
    }
    if (tokens.at(TokenKind.LPAR)) {
      return grammar.callArguments.call(value, start);
    }
    tokens.pos++;
    Expr slice = slices();
    tokens.expect(TokenKind.RSQB);
    return new Expr.Subscript(value, slice, ExprContext.Load, span(start));
  }

  private Expr slices() {
    int start = tokens.pos;
    Expr first = sliceOrStarred();
    if (!tokens.at(TokenKind.COMMA) && !(first instanceof Expr.Starred)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (tokens.accept(TokenKind.COMMA) && !tokens.at(TokenKind.RSQB)) {
      elts.add(sliceOrStarred());
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
  }

  private Expr sliceOrStarred() {
    return tokens.at(TokenKind.STAR) ? grammar.callArguments.starredExpression() : slice();
  }

  private Expr slice() {
    int start = tokens.pos;
    Expr lower = null;
    if (grammar.isDiagnosing()) {
      lower = grammar.expressions.optional();
      if (!tokens.at(TokenKind.COLON)) {
        tokens.pos = start;
        return grammar.expressions.namedExpression();
      }
    } else if (!tokens.at(TokenKind.COLON)) {
      lower = grammar.expressions.namedExpression();
      if (!tokens.at(TokenKind.COLON)) {
        return lower;
      }
      if (tokens.kindOf(start + 1) == TokenKind.COLONEQUAL) {
        throw mismatch();
      }
    }
    tokens.pos++;
    Expr upper = grammar.expressions.optional();
    Expr step = tokens.accept(TokenKind.COLON) ? grammar.expressions.optional() : null;
    return new Expr.Slice(lower, upper, step, span(start));
  }

  Expr atom() {
    int start = tokens.pos;
    return switch (tokens.kind()) {
      case TokenKind.NAME -> {
        tokens.pos++;
        yield new Expr.Name(tokens.name(start), ExprContext.Load, tokens.span(start));
      }
      case TokenKind.NUMBER -> number();
      case TokenKind.STRING, TokenKind.FSTRING_START, TokenKind.TSTRING_START ->
          grammar.strings.strings();
      case TokenKind.LPAR ->
          grammar.isDiagnosing() ? grammar.displays.parenthesized() : parenthesized();
      case TokenKind.LSQB -> grammar.isDiagnosing() ? grammar.displays.bracketed() : list();
      case TokenKind.LBRACE -> grammar.isDiagnosing() ? grammar.displays.braced() : braced();
      case TokenKind.KW_NONE -> constant(Singleton.NONE);
      case TokenKind.KW_TRUE -> constant(Boolean.TRUE);
      case TokenKind.KW_FALSE -> constant(Boolean.FALSE);
      case TokenKind.ELLIPSIS -> constant(Singleton.ELLIPSIS);
      default -> throw mismatch();
    };
  }

  private Expr constant(Object value) {
    int index = tokens.pos++;
    return new Expr.Constant(value, null, tokens.span(index));
  }

  Expr number() {
    int index = tokens.expect(TokenKind.NUMBER);
    Object value = NumberLiteral.value(tokens.text(index), grammar);
    return new Expr.Constant(value, null, tokens.span(index));
  }

  /** A tuple, group or generator expression. */
  private Expr parenthesized() {
    int start = tokens.pos++;
    if (tokens.accept(TokenKind.RPAR)) {
      return new Expr.Tuple(List.of(), ExprContext.Load, span(start));
    }
    if (tokens.at(TokenKind.KW_YIELD)) {
      Expr value = grammar.expressions.yieldExpression();
      tokens.expect(TokenKind.RPAR);
      return value;
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (tokens.accept(TokenKind.RPAR)) {
      if (first instanceof Expr.Starred && tokens.kindOf(start + 1) == TokenKind.STAR) {
        throw mismatch();
      }
      return first;
    }
    if (grammar.comprehensions.isNext()) {
      List<Comprehension> generators = grammar.comprehensions.clauses(first);
      tokens.expect(TokenKind.RPAR);
      return new Expr.GeneratorExp(first, generators, span(start));
    }
    List<Expr> elts = rest(first, TokenKind.RPAR);
    return new Expr.Tuple(elts, ExprContext.Load, span(start));
  }

  /** Elements after the first one, to the closing bracket; at least one comma if any follow. */
  private List<Expr> rest(Expr first, int closing) {
    if (tokens.accept(closing)) {
      return List.of(first);
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (tokens.accept(TokenKind.COMMA) && !tokens.at(closing)) {
      elts.add(grammar.expressions.starNamedExpression());
    }
    tokens.expect(closing);
    return List.copyOf(elts);
  }

  private Expr list() {
    int start = tokens.pos++;
    if (tokens.accept(TokenKind.RSQB)) {
      return new Expr.List(List.of(), ExprContext.Load, span(start));
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (grammar.comprehensions.isNext()) {
      List<Comprehension> generators = grammar.comprehensions.clauses(first);
      tokens.expect(TokenKind.RSQB);
      return new Expr.ListComp(first, generators, span(start));
    }
    List<Expr> elts = rest(first, TokenKind.RSQB);
    return new Expr.List(elts, ExprContext.Load, span(start));
  }

  private Expr braced() {
    int start = tokens.pos;
    try {
      return dictOrSet();
    } catch (Mismatch e) {
      tokens.pos = start;
      grammar.explainDict();
      throw e;
    }
  }

  /** A dict, a set, or a comprehension of one. */
  private Expr dictOrSet() {
    int start = tokens.pos++;
    if (tokens.accept(TokenKind.RBRACE)) {
      return new Expr.Dict(List.of(), List.of(), span(start));
    }
    if (tokens.at(TokenKind.DOUBLESTAR)) {
      return dict(start, null);
    }
    Expr first = grammar.expressions.starNamedExpression();
    if (tokens.at(TokenKind.COLON) && !isNamedOrStarred(first, start + 1)) {
      return dict(start, first);
    }
    if (grammar.comprehensions.isNext()) {
      List<Comprehension> generators = grammar.comprehensions.clauses(first);
      tokens.expect(TokenKind.RBRACE);
      return new Expr.SetComp(first, generators, span(start));
    }
    List<Expr> elts = rest(first, TokenKind.RBRACE);
    return new Expr.Set(elts, span(start));
  }

  private boolean isNamedOrStarred(Expr element, int start) {
    return element instanceof Expr.Starred
        || element instanceof Expr.NamedExpr && tokens.kindOf(start + 1) == TokenKind.COLONEQUAL;
  }

  /** A dict display or comprehension, whose first key, if it has one, was just read. */
  private Expr dict(int start, @Nullable Expr firstKey) {
    List<@Nullable Expr> keys = new ArrayList<>();
    List<Expr> values = new ArrayList<>();
    Expr key = firstKey;
    while (true) {
      keys.add(key);
      values.add(dictValue(key));
      if (keys.size() == 1 && key != null && grammar.comprehensions.isNext()) {
        List<Comprehension> generators = grammar.comprehensions.clauses(key);
        tokens.expect(TokenKind.RBRACE);
        return new Expr.DictComp(key, values.get(0), generators, span(start));
      }
      if (!tokens.accept(TokenKind.COMMA) || tokens.at(TokenKind.RBRACE)) {
        break;
      }
      key = tokens.at(TokenKind.DOUBLESTAR) ? null : grammar.expressions.expression();
    }
    tokens.expect(TokenKind.RBRACE);
    return new Expr.Dict(nullable(keys), List.copyOf(values), span(start));
  }

  private Expr dictValue(@Nullable Expr key) {
    if (key == null) {
      tokens.expect(TokenKind.DOUBLESTAR);
      return grammar.expressions.bitwiseOr();
    }
    tokens.expect(TokenKind.COLON);
    return grammar.expressions.expression();
  }

  /** An unmodifiable list that may hold nulls. */
  static List<@Nullable Expr> nullable(List<@Nullable Expr> list) {
    return Collections.unmodifiableList(Arrays.asList(list.toArray(new Expr[0])));
  }
}
