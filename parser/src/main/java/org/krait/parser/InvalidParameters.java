package org.krait.parser;

import org.krait.syntax.Span;

/** What can be wrong with the parameters of functions and lambdas. */
final class InvalidParameters extends InvalidRules {
  InvalidParameters(Grammar grammar) {
    super(grammar);
  }

  /** The second parse of parameters: what is wrong with them, then whether they are right. */
  void check(int closing) {
    new Reader(closing).check();
  }

  /** The rules for one kind of parameter list. */
  private final class Reader {
    private final int closing;
    private final boolean lambda;

    /** The parameter that was read last, with its annotation. */
    private Span parameter = Span.NONE;

    Reader(int closing) {
      this.closing = closing;
      this.lambda = closing == TokenKind.COLON;
    }

    void check() {
      if (grammar.isExplaining()) {
        invalidParameters();
      }
      int mark = tokens.pos;
      parameters();
      tokens.pos = mark;
    }

    /** invalid_parameters, invalid_lambda_parameters */
    private void invalidParameters() {
      if (tokens.at(TokenKind.SLASH) && tokens.secondKind() == TokenKind.COMMA) {
        throw errors.onToken(tokens.pos, "at least one argument must precede /");
      }
      probe(
          () -> {
            slash();
            while (attempt(this::maybeDefault) != null) {
              continue;
            }
            throw errors.onToken(tokens.expect(TokenKind.SLASH), "/ may appear only once");
          });
      probe(this::defaultOrder);
      probe(this::parenthesized);
      probe(this::slashAfterStar);
      probe(
          () -> {
            maybeDefault();
            while (attempt(this::maybeDefault) != null) {
              continue;
            }
            tokens.expect(TokenKind.SLASH);
            throw errors.onToken(tokens.expect(TokenKind.STAR), "expected comma between / and *");
          });
    }

    private void defaultOrder() {
      attempt(this::slashNoDefault);
      while (attempt(this::noDefault) != null) {
        continue;
      }
      if (attempt(this::slashWithDefault) == null) {
        withDefault();
        while (attempt(this::withDefault) != null) {
          continue;
        }
      }
      noDefault();
      throw errors.onSpan(
          parameter, "parameter without a default follows parameter with a default");
    }

    private void parenthesized() {
      while (attempt(this::noDefault) != null) {
        continue;
      }
      int open = tokens.expect(TokenKind.LPAR);
      if (lambda) {
        name();
        while (attempt(this::commaAndName) != null) {
          continue;
        }
      } else {
        noDefault();
        while (attempt(this::noDefault) != null) {
          continue;
        }
      }
      tokens.accept(TokenKind.COMMA);
      int close = tokens.expect(TokenKind.RPAR);
      throw errors.onTokens(
          open,
          close,
          lambda
              ? "Lambda expression parameters cannot be parenthesized"
              : "Function parameters cannot be parenthesized");
    }

    private Integer commaAndName() {
      tokens.expect(TokenKind.COMMA);
      return name();
    }

    private void slashAfterStar() {
      attempt(this::slash);
      while (attempt(this::maybeDefault) != null) {
        continue;
      }
      tokens.expect(TokenKind.STAR);
      if (!tokens.accept(TokenKind.COMMA)) {
        noDefault();
      }
      while (attempt(this::maybeDefault) != null) {
        continue;
      }
      throw errors.onToken(tokens.expect(TokenKind.SLASH), "/ must be ahead of *");
    }

    private Boolean parameters() {
      if (attempt(this::slashNoDefault) == null && attempt(this::slashWithDefault) != null) {
        defaults();
        return Boolean.TRUE;
      }
      while (attempt(this::noDefault) != null) {
        continue;
      }
      defaults();
      return Boolean.TRUE;
    }

    private void defaults() {
      while (attempt(this::withDefault) != null) {
        continue;
      }
      attempt(this::starEtc);
    }

    private Boolean slash() {
      return attempt(this::slashNoDefault) != null ? Boolean.TRUE : slashWithDefault();
    }

    private Boolean slashNoDefault() {
      noDefault();
      while (attempt(this::noDefault) != null) {
        continue;
      }
      return slashAndComma();
    }

    private Boolean slashWithDefault() {
      while (attempt(this::noDefault) != null) {
        continue;
      }
      withDefault();
      while (attempt(this::withDefault) != null) {
        continue;
      }
      return slashAndComma();
    }

    private Boolean slashAndComma() {
      tokens.expect(TokenKind.SLASH);
      require(tokens.accept(TokenKind.COMMA) || tokens.at(closing));
      return Boolean.TRUE;
    }

    /** star_etc, lambda_star_etc */
    private Boolean starEtc() {
      if (grammar.isExplaining()) {
        invalidStarEtc();
      }
      if (tokens.at(TokenKind.DOUBLESTAR)) {
        return kwds();
      }
      tokens.expect(TokenKind.STAR);
      if (tokens.accept(TokenKind.COMMA)) {
        maybeDefault();
      } else if (attempt(this::noDefault) == null) {
        starAnnotated();
      }
      while (attempt(this::maybeDefault) != null) {
        continue;
      }
      attempt(this::kwds);
      return Boolean.TRUE;
    }

    private Boolean starAnnotated() {
      require(!lambda);
      tokens.expect(TokenKind.NAME);
      tokens.expect(TokenKind.COLON);
      grammar.expressions.starExpression();
      end();
      return Boolean.TRUE;
    }

    private Boolean kwds() {
      if (grammar.isExplaining()) {
        invalidKwds();
      }
      tokens.expect(TokenKind.DOUBLESTAR);
      noDefault();
      return Boolean.TRUE;
    }

    /** invalid_star_etc, invalid_lambda_star_etc */
    private void invalidStarEtc() {
      probe(this::bareStar);
      probe(
          () -> {
            tokens.expect(TokenKind.STAR);
            name();
            int equal = tokens.expect(TokenKind.EQUAL);
            throw errors.onToken(equal, "var-positional argument cannot have default value");
          });
      probe(
          () -> {
            tokens.expect(TokenKind.STAR);
            if (attempt(this::noDefault) == null) {
              tokens.expect(TokenKind.COMMA);
            }
            while (attempt(this::maybeDefault) != null) {
              continue;
            }
            int star = tokens.expect(TokenKind.STAR);
            if (attempt(this::noDefault) == null) {
              tokens.expect(TokenKind.COMMA);
            }
            throw errors.onToken(star, "* argument may appear only once");
          });
    }

    private void bareStar() {
      int star = tokens.expect(TokenKind.STAR);
      boolean ends = tokens.accept(closing);
      if (!ends) {
        tokens.expect(TokenKind.COMMA);
        if (!lambda && tokens.at(TokenKind.TYPE_COMMENT)) {
          tokens.pos++;
          throw errors.atLastToken("bare * has associated type comment");
        }
        ends = tokens.accept(closing) || tokens.accept(TokenKind.DOUBLESTAR);
      }
      require(ends);
      String message = "named arguments must follow bare *";
      throw lambda ? errors.atLastToken(message) : errors.onToken(star, message);
    }

    /** invalid_kwds, invalid_lambda_kwds */
    private void invalidKwds() {
      probe(
          () -> {
            tokens.expect(TokenKind.DOUBLESTAR);
            name();
            if (tokens.at(TokenKind.EQUAL)) {
              throw errors.onToken(tokens.pos, "var-keyword argument cannot have default value");
            }
            tokens.expect(TokenKind.COMMA);
            int late = tokens.pos;
            String message = "arguments cannot follow var-keyword argument";
            if (attempt(this::name) != null) {
              throw errors.onSpan(parameter, message);
            }
            require(atEither(TokenKind.STAR, TokenKind.DOUBLESTAR) || tokens.at(TokenKind.SLASH));
            throw errors.onToken(late, message);
          });
    }

    /** param_no_default; returns its first token. */
    private Integer noDefault() {
      int start = name();
      end();
      return start;
    }

    private Integer withDefault() {
      int start = name();
      defaultValue();
      end();
      return start;
    }

    private Integer maybeDefault() {
      int start = name();
      if (tokens.at(TokenKind.EQUAL)) {
        attempt(this::defaultValue);
      }
      end();
      return start;
    }

    /** param: a name with its annotation. */
    private Integer name() {
      int start = tokens.expect(TokenKind.NAME);
      if (!lambda && tokens.at(TokenKind.COLON)) {
        attempt(
            () -> {
              tokens.expect(TokenKind.COLON);
              return grammar.expressions.expression();
            });
      }
      parameter = span(start);
      return start;
    }

    /** default, with invalid_default */
    private Boolean defaultValue() {
      int equal = tokens.expect(TokenKind.EQUAL);
      if (attempt(grammar.expressions::expression) != null) {
        return Boolean.TRUE;
      }
      if (grammar.isExplaining() && atEither(TokenKind.RPAR, TokenKind.COMMA)) {
        throw errors.onToken(equal, "expected default value expression");
      }
      throw mismatch();
    }

    /** What separates a parameter from the next one or from the end. */
    private void end() {
      if (tokens.accept(TokenKind.COMMA)) {
        tokens.accept(TokenKind.TYPE_COMMENT);
        return;
      }
      if (!lambda) {
        tokens.accept(TokenKind.TYPE_COMMENT);
      }
      require(tokens.at(closing));
    }
  }
}
