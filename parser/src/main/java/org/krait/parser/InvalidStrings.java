package org.krait.parser;

import org.krait.syntax.Expr;

/** What can be wrong with replacement fields and runs of strings. */
final class InvalidStrings extends InvalidRules {
  InvalidStrings(Grammar grammar) {
    super(grammar);
  }

  /** invalid_fstring_replacement_field, invalid_tstring_replacement_field */
  void replacementField(boolean template) {
    String letter = template ? "t-string: " : "f-string: ";
    probe(
        () -> {
          tokens.expect(TokenKind.LBRACE);
          noExpression(letter);
        });
    probe(
        () -> {
          tokens.expect(TokenKind.LBRACE);
          if (!follows(grammar.expressions::yieldOrStarExpressions)) {
            throw errors.atNextToken(letter + "expecting a valid expression after '{'");
          }
          grammar.expressions.yieldOrStarExpressions();
          afterExpression(letter, template);
        });
  }

  private void noExpression(String letter) {
    String found =
        switch (tokens.kind()) {
          case TokenKind.EQUAL -> "=";
          case TokenKind.EXCLAMATION -> "!";
          case TokenKind.COLON -> ":";
          case TokenKind.RBRACE -> "}";
          default -> throw mismatch();
        };
    throw errors.onToken(tokens.pos, letter + "valid expression required before '" + found + "'");
  }

  private void afterExpression(String letter, boolean template) {
    if (!atEnd() && !tokens.at(TokenKind.EQUAL) && !tokens.at(TokenKind.EXCLAMATION)) {
      throw errors.atNextToken(letter + "expecting '=', or '!', or ':', or '}'");
    }
    if (tokens.accept(TokenKind.EQUAL) && !atEnd() && !tokens.at(TokenKind.EXCLAMATION)) {
      throw errors.atNextToken(letter + "expecting '!', or ':', or '}'");
    }
    conversion(letter);
    if (!atEnd()) {
      throw errors.atNextToken(letter + "expecting ':' or '}'");
    }
    if (tokens.accept(TokenKind.COLON)) {
      while (attempt(() -> specPart(template)) != null) {
        continue;
      }
      if (!tokens.at(TokenKind.RBRACE)) {
        throw errors.atNextToken(letter + "expecting '}', or format specs");
      }
    } else if (!tokens.at(TokenKind.RBRACE)) {
      throw errors.atNextToken(letter + "expecting '}'");
    }
  }

  private boolean atEnd() {
    return atEither(TokenKind.COLON, TokenKind.RBRACE);
  }

  /** invalid_fstring_conversion_character, invalid_tstring_conversion_character */
  private void conversion(String letter) {
    if (!tokens.accept(TokenKind.EXCLAMATION)) {
      return;
    }
    if (atEnd()) {
      throw errors.atNextToken(letter + "missing conversion character");
    }
    if (!tokens.accept(TokenKind.NAME)) {
      throw errors.atNextToken(letter + "invalid conversion character");
    }
  }

  private Boolean specPart(boolean template) {
    if (!tokens.accept(TokenKind.FSTRING_MIDDLE)) {
      grammar.strings.replacementField(template);
    }
    return Boolean.TRUE;
  }

  /** invalid_string_tstring_concat */
  void mixedTemplates() {
    probe(
        () -> {
          Expr last = oneString();
          while (!tokens.at(TokenKind.TSTRING_START)) {
            last = oneString();
          }
          throw mixed(last, grammar.strings.oneTemplate());
        });
    probe(
        () -> {
          Expr last = oneTemplate();
          while (tokens.at(TokenKind.TSTRING_START)) {
            last = oneTemplate();
          }
          throw mixed(last, oneString());
        });
  }

  private Expr oneString() {
    require(atEither(TokenKind.STRING, TokenKind.FSTRING_START));
    return grammar.strings.oneString();
  }

  private Expr oneTemplate() {
    require(tokens.at(TokenKind.TSTRING_START));
    return grammar.strings.oneTemplate();
  }

  private RuntimeException mixed(Expr one, Expr other) {
    return errors.onSpan(
        one.span().to(other.span()), "cannot mix t-string literals with string or bytes literals");
  }
}
