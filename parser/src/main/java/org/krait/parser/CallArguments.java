package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Keyword;

/** The arguments of calls and class headers. */
final class CallArguments extends Rules {
  CallArguments(Grammar grammar) {
    super(grammar);
  }

  /** The call of a function whose first token is given; the opening parenthesis is next. */
  Expr call(Expr function, int start) {
    if (grammar.isDiagnosing()) {
      return grammar.calls.call(function, start);
    }
    int opening = tokens.pos++;
    List<Expr> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    while (!tokens.at(TokenKind.RPAR)) {
      argument(args, keywords);
      if (args.size() == 1 && keywords.isEmpty() && grammar.comprehensions.isNext()) {
        args.set(0, generator(args.get(0), opening));
        return new Expr.Call(function, List.copyOf(args), List.of(), span(start));
      }
      if (!tokens.accept(TokenKind.COMMA)) {
        break;
      }
    }
    tokens.expect(TokenKind.RPAR);
    return new Expr.Call(function, List.copyOf(args), List.copyOf(keywords), span(start));
  }

  /** The one argument that is a generator expression: the call's parentheses are its own. */
  private Expr generator(Expr element, int opening) {
    if (tokens.kindOf(opening + 1) == TokenKind.STAR) {
      throw mismatch();
    }
    List<Comprehension> generators = grammar.comprehensions.clauses(element);
    tokens.expect(TokenKind.RPAR);
    return new Expr.GeneratorExp(element, generators, span(opening));
  }

  /** Parses arguments up to the closing parenthesis, which is not consumed. */
  void arguments(List<Expr> args, List<Keyword> keywords) {
    if (grammar.isDiagnosing()) {
      Calls.Args found = grammar.calls.optional();
      args.addAll(found.args());
      keywords.addAll(found.keywords());
      return;
    }
    while (!tokens.at(TokenKind.RPAR)) {
      argument(args, keywords);
      if (!tokens.accept(TokenKind.COMMA)) {
        return;
      }
    }
  }

  private void argument(List<Expr> args, List<Keyword> keywords) {
    int start = tokens.pos;
    switch (tokens.kind()) {
      case TokenKind.STAR -> {
        requireNoUnpacking(keywords);
        args.add(starredExpression());
      }
      case TokenKind.DOUBLESTAR -> {
        tokens.pos++;
        Expr value = grammar.expressions.expression();
        keywords.add(new Keyword(null, value, span(start)));
      }
      default -> {
        if (tokens.at(TokenKind.NAME) && tokens.secondKind() == TokenKind.EQUAL) {
          tokens.pos += 2;
          Expr value = grammar.expressions.expression();
          keywords.add(new Keyword(tokens.name(start), value, span(start)));
        } else {
          if (!keywords.isEmpty()) {
            throw mismatch();
          }
          args.add(grammar.expressions.namedExpression());
        }
      }
    }
  }

  private static void requireNoUnpacking(List<Keyword> keywords) {
    for (Keyword keyword : keywords) {
      if (keyword.arg() == null) {
        throw mismatch();
      }
    }
  }

  /** starred_expression: an iterable argument. */
  Expr starredExpression() {
    require(tokens.at(TokenKind.STAR));
    if (grammar.isExplaining()) {
      return grammar.calls.explainedStarred();
    }
    return plainStarred();
  }

  Expr plainStarred() {
    int start = tokens.expect(TokenKind.STAR);
    Expr value = grammar.expressions.expression();
    return new Expr.Starred(value, ExprContext.Load, span(start));
  }
}
