package org.krait.parser;

import org.krait.syntax.Expr;

/** What can be wrong with targets, imports and {@code del}. */
final class InvalidStatements extends InvalidRules {
  InvalidStatements(Grammar grammar) {
    super(grammar);
  }

  /** invalid_for_if_clause */
  void comprehensionTarget() {
    probe(
        () -> {
          tokens.accept(TokenKind.KW_ASYNC);
          tokens.expect(TokenKind.KW_FOR);
          grammar.expressions.bitwiseOr();
          while (tokens.accept(TokenKind.COMMA)
              && attempt(grammar.expressions::bitwiseOr) != null) {
            continue;
          }
          require(!tokens.at(TokenKind.KW_IN));
          throw errors.atLastToken("'in' expected after for-loop variables");
        });
  }

  /** invalid_for_target */
  void forTarget() {
    probe(
        () -> {
          tokens.accept(TokenKind.KW_ASYNC);
          tokens.expect(TokenKind.KW_FOR);
          requireTarget(grammar.expressions.starExpressions(), InvalidTarget.Use.FOR);
        });
  }

  /** invalid_with_item */
  void withItem() {
    probe(
        () -> {
          grammar.expressions.expression();
          tokens.expect(TokenKind.KW_AS);
          Expr target = grammar.expressions.expression();
          require(atEither(TokenKind.COMMA, TokenKind.RPAR) || tokens.at(TokenKind.COLON));
          requireTarget(target, InvalidTarget.Use.ASSIGN);
        });
  }

  /** invalid_del_stmt */
  void del() {
    probe(
        () -> {
          tokens.expect(TokenKind.KW_DEL);
          requireTarget(grammar.expressions.starExpressions(), InvalidTarget.Use.DELETE);
        });
  }

  /** invalid_import */
  void importNames() {
    probe(
        () -> {
          int start = tokens.expect(TokenKind.KW_IMPORT);
          do {
            grammar.imports.dottedName();
          } while (tokens.accept(TokenKind.COMMA));
          tokens.expect(TokenKind.KW_FROM);
          grammar.imports.dottedName();
          throw errors.startingFromToken(
              start, "Did you mean to use 'from ... import ...' instead?");
        });
    probe(
        () -> {
          tokens.expect(TokenKind.KW_IMPORT);
          missingNames();
        });
  }

  private void missingNames() {
    int newline = tokens.expect(TokenKind.NEWLINE);
    throw errors.startingFromToken(newline, "Expected one or more names after 'import'");
  }

  /** invalid_import_from_targets */
  void importTargets() {
    probe(
        () -> {
          grammar.imports.aliases();
          tokens.expect(TokenKind.COMMA);
          tokens.expect(TokenKind.NEWLINE);
          throw errors.atLastToken("trailing comma not allowed without surrounding parentheses");
        });
    probe(this::missingNames);
  }

  /** invalid_dotted_as_name, and invalid_import_from_as_name for a name without dots */
  void importTarget(boolean dotted) {
    probe(
        () -> {
          if (dotted) {
            grammar.imports.dottedName();
          } else {
            tokens.expectName();
          }
          tokens.expect(TokenKind.KW_AS);
          require(!isNameAlone());
          Expr target = grammar.expressions.expression();
          throw errors.onNode(
              target, "cannot use " + ExpressionKind.name(target) + " as import target");
        });
  }

  private boolean isNameAlone() {
    if (!tokens.at(TokenKind.NAME)) {
      return false;
    }
    int next = tokens.secondKind();
    return next == TokenKind.COMMA
        || next == TokenKind.RPAR
        || next == TokenKind.SEMI
        || next == TokenKind.NEWLINE;
  }

  /** invalid_type_params */
  void typeParams() {
    probe(
        () -> {
          tokens.expect(TokenKind.LSQB);
          int closing = tokens.expect(TokenKind.RSQB);
          throw errors.startingFromToken(closing, "Type parameter list cannot be empty");
        });
  }

  /** invalid_type_param */
  void typeParam() {
    probe(
        () -> {
          boolean tuple = tokens.at(TokenKind.STAR);
          tokens.pos++;
          tokens.expect(TokenKind.NAME);
          int colon = tokens.expect(TokenKind.COLON);
          Expr bound = grammar.expressions.expression();
          throw errors.startingFromToken(
              colon,
              "cannot use "
                  + (bound instanceof Expr.Tuple ? "constraints" : "bound")
                  + " with "
                  + (tuple ? "TypeVarTuple" : "ParamSpec"));
        });
  }
}
