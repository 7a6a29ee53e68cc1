package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;

/** The arguments of calls as the second parse tries them, in CPython's order. */
final class Calls extends InvalidRules {
  private static final String PARENTHESIZE = "Generator expression must be parenthesized";

  /** Arguments as they were read. */
  record Args(List<Expr> args, List<Keyword> keywords) {}

  Calls(Grammar grammar) {
    super(grammar);
  }

  Expr call(Expr function, int start) {
    Expr generator = attempt(grammar.displays::generator);
    if (generator != null) {
      return new Expr.Call(function, List.of(generator), List.of(), span(start));
    }
    tokens.expect(TokenKind.LPAR);
    Args args = optional();
    tokens.expect(TokenKind.RPAR);
    return new Expr.Call(function, args.args(), args.keywords(), span(start));
  }

  /** Arguments, or none. */
  Args optional() {
    Args args = attempt(this::arguments);
    return args == null ? new Args(List.of(), List.of()) : args;
  }

  private Args arguments() {
    return grammar
        .memo()
        .get(
            MemoTable.Rule.ARGUMENTS,
            Args.class,
            () -> {
              Args args = attempt(this::plainArguments);
              if (args == null) {
                if (grammar.isExplaining()) {
                  invalidArguments();
                }
                throw mismatch();
              }
              return args;
            });
  }

  private Args plainArguments() {
    Args args = args();
    tokens.accept(TokenKind.COMMA);
    require(tokens.at(TokenKind.RPAR));
    return args;
  }

  private Args args() {
    List<Expr> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    Expr first = attempt(this::positional);
    if (first == null) {
      kwargs(args, keywords);
      return new Args(List.copyOf(args), List.copyOf(keywords));
    }
    args.add(first);
    Expr next = behindComma(this::positional);
    while (next != null) {
      args.add(next);
      next = behindComma(this::positional);
    }
    int mark = tokens.pos;
    if (tokens.accept(TokenKind.COMMA) && attempt(() -> kwargs(args, keywords)) == null) {
      tokens.pos = mark;
    }
    return new Args(List.copyOf(args), List.copyOf(keywords));
  }

  /** Another element behind a comma, or null with nothing consumed. */
  private <T> @Nullable T behindComma(Supplier<T> element) {
    return attempt(
        () -> {
          tokens.expect(TokenKind.COMMA);
          return element.get();
        });
  }

  private Expr positional() {
    if (tokens.at(TokenKind.STAR)) {
      return grammar.callArguments.starredExpression();
    }
    Expr value = grammar.expressions.assignmentOrExpression();
    require(!tokens.at(TokenKind.EQUAL));
    return value;
  }

  private Boolean kwargs(List<Expr> args, List<Keyword> keywords) {
    List<Object> found = new ArrayList<>();
    Object starred = attempt(this::keywordOrStarred);
    while (starred != null) {
      found.add(starred);
      starred = behindComma(this::keywordOrStarred);
    }
    Object doubled =
        found.isEmpty()
            ? attempt(this::keywordOrDoubleStarred)
            : behindComma(this::keywordOrDoubleStarred);
    while (doubled != null) {
      found.add(doubled);
      doubled = behindComma(this::keywordOrDoubleStarred);
    }
    require(!found.isEmpty());
    for (Object element : found) {
      if (element instanceof Keyword keyword) {
        keywords.add(keyword);
      } else {
        args.add((Expr) element);
      }
    }
    return Boolean.TRUE;
  }

  private Object keywordOrStarred() {
    Keyword keyword = keyword();
    return keyword == null ? grammar.callArguments.starredExpression() : keyword;
  }

  private Object keywordOrDoubleStarred() {
    Keyword keyword = keyword();
    if (keyword != null) {
      return keyword;
    }
    int start = tokens.expect(TokenKind.DOUBLESTAR);
    Expr value = grammar.expressions.expression();
    return new Keyword(null, value, span(start));
  }

  private @Nullable Keyword keyword() {
    if (grammar.isExplaining()) {
      invalidKeyword();
    }
    return attempt(
        () -> {
          int name = tokens.expect(TokenKind.NAME);
          tokens.expect(TokenKind.EQUAL);
          Expr value = grammar.expressions.expression();
          return new Keyword(tokens.name(name), value, span(name));
        });
  }

  /** invalid_kwarg */
  private void invalidKeyword() {
    int start = tokens.pos;
    switch (tokens.kind()) {
      case TokenKind.KW_TRUE, TokenKind.KW_FALSE, TokenKind.KW_NONE -> {
        if (tokens.secondKind() == TokenKind.EQUAL) {
          throw errors.onTokens(
              start, start + 1, "cannot assign to " + TokenKind.keyword(tokens.kind()));
        }
      }
      case TokenKind.NAME -> {
        if (tokens.secondKind() == TokenKind.EQUAL) {
          probe(this::generatorAsValue);
          return;
        }
      }
      case TokenKind.DOUBLESTAR -> {
        probe(this::assignmentToUnpacking);
        return;
      }
      default -> {}
    }
    probe(
        () -> {
          Expr target = grammar.expressions.expression();
          int equal = tokens.expect(TokenKind.EQUAL);
          throw errors.onSpan(
              target.span().to(tokens.span(equal)),
              "expression cannot contain assignment, perhaps you meant \"==\"?");
        });
  }

  private void generatorAsValue() {
    int name = tokens.expect(TokenKind.NAME);
    int equal = tokens.expect(TokenKind.EQUAL);
    grammar.expressions.expression();
    grammar.comprehensions.oneOrMore();
    throw errors.onTokens(
        name, equal, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }

  private void assignmentToUnpacking() {
    int stars = tokens.pos++;
    grammar.expressions.expression();
    tokens.expect(TokenKind.EQUAL);
    Expr value = grammar.expressions.expression();
    throw errors.onSpan(
        tokens.span(stars).to(value.span()), "cannot assign to keyword argument unpacking");
  }

  /** invalid_arguments */
  private void invalidArguments() {
    probe(this::unpackingAfterKeywords);
    probe(this::generatorAndMore);
    probe(this::generatorAsValue);
    probe(this::missingValue);
    boolean[] settled = new boolean[1];
    probe(() -> settled[0] = generatorBehindArguments());
    if (settled[0]) {
      return;
    }
    probe(
        () -> {
          args();
          tokens.expect(TokenKind.COMMA);
          bareGenerator();
        });
    probe(this::positionalAfterKeywords);
  }

  private void unpackingAfterKeywords() {
    List<Expr> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    Boolean led =
        attempt(
            () -> {
              args.add(positional());
              Expr next = behindComma(this::positional);
              while (next != null) {
                args.add(next);
                next = behindComma(this::positional);
              }
              tokens.expect(TokenKind.COMMA);
              return kwargs(args, keywords);
            });
    if (led == null) {
      kwargs(args, keywords);
    }
    int comma = tokens.expect(TokenKind.COMMA);
    Supplier<Expr> starred =
        () -> {
          Expr value = grammar.callArguments.starredExpression();
          require(!tokens.at(TokenKind.EQUAL));
          return value;
        };
    Expr next = starred.get();
    while (next != null) {
      next = behindComma(starred);
    }
    throw errors.startingFromToken(
        comma, "iterable argument unpacking follows keyword argument unpacking");
  }

  private void generatorAndMore() {
    Expr elt = grammar.expressions.expression();
    List<Comprehension> clauses = grammar.comprehensions.oneOrMore();
    tokens.expect(TokenKind.COMMA);
    if (attempt(this::args) == null) {
      attempt(
          () -> {
            grammar.expressions.expression();
            return grammar.comprehensions.oneOrMore();
          });
    }
    throw errors.onSpan(elt.span().to(lastItem(clauses).span()), PARENTHESIZE);
  }

  private static Expr lastItem(List<Comprehension> clauses) {
    Comprehension last = clauses.getLast();
    return last.ifs().isEmpty() ? last.iter() : last.ifs().getLast();
  }

  private void missingValue() {
    attempt(
        () -> {
          Args args = args();
          tokens.expect(TokenKind.COMMA);
          return args;
        });
    int name = tokens.expect(TokenKind.NAME);
    int equal = tokens.expect(TokenKind.EQUAL);
    require(atEither(TokenKind.COMMA, TokenKind.RPAR));
    throw errors.onTokens(name, equal, "expected argument value expression");
  }

  /** Whether clauses follow the arguments, of which there is one. */
  private boolean generatorBehindArguments() {
    Args args = args();
    List<Comprehension> clauses = grammar.comprehensions.oneOrMore();
    if (args.args().size() > 1) {
      throw errors.onSpan(args.args().getLast().span().to(lastItem(clauses).span()), PARENTHESIZE);
    }
    return true;
  }

  private void bareGenerator() {
    Expr elt = grammar.expressions.expression();
    List<Comprehension> clauses = grammar.comprehensions.oneOrMore();
    throw errors.onSpan(elt.span().to(lastItem(clauses).span()), PARENTHESIZE);
  }

  private void positionalAfterKeywords() {
    Args before = args();
    tokens.expect(TokenKind.COMMA);
    args();
    boolean unpacking = false;
    for (Keyword keyword : before.keywords()) {
      unpacking |= keyword.arg() == null;
    }
    throw errors.atLastToken(
        unpacking
            ? "positional argument follows keyword argument unpacking"
            : "positional argument follows keyword argument");
  }

  /** starred_expression with invalid_starred_expression_unpacking and its fellow. */
  Expr explainedStarred() {
    probe(
        () -> {
          int star = tokens.expect(TokenKind.STAR);
          grammar.expressions.expression();
          tokens.expect(TokenKind.EQUAL);
          Expr value = grammar.expressions.expression();
          throw errors.onSpan(
              tokens.span(star).to(value.span()), "cannot assign to iterable argument unpacking");
        });
    Expr starred = attempt(grammar.callArguments::plainStarred);
    if (starred == null) {
      tokens.pos++;
      throw errors.atLastToken("Invalid star expression");
    }
    return starred;
  }
}
