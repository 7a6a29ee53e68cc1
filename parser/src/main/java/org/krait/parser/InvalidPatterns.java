package org.krait.parser;

import java.util.List;
import org.krait.syntax.Expr;
import org.krait.syntax.Pattern;

/** What can be wrong with patterns. */
final class InvalidPatterns extends InvalidRules {
  InvalidPatterns(Grammar grammar) {
    super(grammar);
  }

  /** invalid_as_pattern */
  void asPattern() {
    probe(
        () -> {
          grammar.patterns.orPattern();
          tokens.expect(TokenKind.KW_AS);
          if (tokens.atSoft("_")) {
            throw errors.onToken(tokens.pos, "cannot use '_' as a target");
          }
          Expr target = grammar.expressions.expression();
          throw errors.onNode(
              target, "cannot use " + ExpressionKind.name(target) + " as pattern target");
        });
  }

  /** invalid_class_pattern */
  void classPattern() {
    probe(
        () -> {
          grammar.patterns.nameOrAttribute();
          tokens.expect(TokenKind.LPAR);
          attempt(
              () -> {
                List<Pattern> positional = grammar.patterns.positional();
                tokens.expect(TokenKind.COMMA);
                return positional;
              });
          keywords();
          tokens.expect(TokenKind.COMMA);
          List<Pattern> late = grammar.patterns.positional();
          throw errors.onSpan(
              late.getFirst().span().to(late.getLast().span()),
              "positional patterns follow keyword patterns");
        });
  }

  private void keywords() {
    keyword();
    while (attempt(
            () -> {
              tokens.expect(TokenKind.COMMA);
              return keyword();
            })
        != null) {
      continue;
    }
  }

  private Pattern keyword() {
    tokens.expect(TokenKind.NAME);
    tokens.expect(TokenKind.EQUAL);
    return grammar.patterns.pattern();
  }
}
