package org.krait.parser;

import org.krait.syntax.Expr;

/** What can be wrong with the headers of compound statements and where their blocks begin. */
final class InvalidBlocks extends InvalidRules {
  InvalidBlocks(Grammar grammar) {
    super(grammar);
  }

  /** invalid_if_stmt, invalid_elif_stmt, invalid_while_stmt */
  void condition(String keyword) {
    probe(
        () -> {
          int line = tokens.line(tokens.pos++);
          grammar.expressions.namedExpression();
          requireColon();
          requireBlock("'" + keyword + "' statement", line);
        });
  }

  /** invalid_else_stmt */
  void orElse() {
    blockAfter("else");
    probe(
        () -> {
          tokens.expect(TokenKind.KW_ELSE);
          tokens.expect(TokenKind.COLON);
          grammar.compoundStatements.block();
          tokens.expect(TokenKind.KW_ELIF);
          throw errors.atLastToken("'elif' block follows an 'else' block");
        });
  }

  private void blockAfter(String keyword) {
    probe(
        () -> {
          int line = tokens.line(tokens.pos++);
          requireBlock("'" + keyword + "' statement", line);
        });
  }

  /** invalid_for_stmt */
  void forStatement() {
    probe(
        () -> {
          tokens.accept(TokenKind.KW_ASYNC);
          int line = tokens.line(tokens.expect(TokenKind.KW_FOR));
          grammar.targets.starTargets();
          tokens.expect(TokenKind.KW_IN);
          grammar.expressions.starExpressions();
          requireColon();
          requireBlock("'for' statement", line);
        });
  }

  /** invalid_with_stmt_indent */
  void withBlock() {
    probe(
        () -> {
          int line = withItems();
          requireBlock("'with' statement", line);
        });
    probe(
        () -> {
          int line = parenthesizedItems();
          requireBlock("'with' statement", line);
        });
  }

  /** invalid_with_stmt */
  void withColon() {
    probe(
        () -> {
          withItems();
          requireColon();
        });
    probe(
        () -> {
          parenthesizedItems();
          requireColon();
        });
  }

  private int withItems() {
    tokens.accept(TokenKind.KW_ASYNC);
    int line = tokens.line(tokens.expect(TokenKind.KW_WITH));
    withItem(false);
    while (attempt(() -> anotherItem(false)) != null) {
      continue;
    }
    return line;
  }

  private int parenthesizedItems() {
    tokens.accept(TokenKind.KW_ASYNC);
    int line = tokens.line(tokens.expect(TokenKind.KW_WITH));
    tokens.expect(TokenKind.LPAR);
    withItem(true);
    while (attempt(() -> anotherItem(true)) != null) {
      continue;
    }
    tokens.accept(TokenKind.COMMA);
    tokens.expect(TokenKind.RPAR);
    return line;
  }

  private Expr anotherItem(boolean several) {
    tokens.expect(TokenKind.COMMA);
    return withItem(several);
  }

  private Expr withItem(boolean several) {
    Expr context = several ? grammar.expressions.expressions() : grammar.expressions.expression();
    attempt(
        () -> {
          tokens.expect(TokenKind.KW_AS);
          return grammar.targets.starTarget();
        });
    return context;
  }

  /** invalid_class_def_raw */
  void classDef() {
    probe(
        () -> {
          int line = tokens.line(tokens.expect(TokenKind.KW_CLASS));
          tokens.expect(TokenKind.NAME);
          attempt(grammar.typeParameters::optional);
          attempt(this::classArguments);
          requireColon();
          requireBlock("class definition", line);
        });
  }

  private Boolean classArguments() {
    tokens.expect(TokenKind.LPAR);
    grammar.calls.optional();
    tokens.expect(TokenKind.RPAR);
    return Boolean.TRUE;
  }

  /** invalid_def_raw */
  void functionDef() {
    probe(
        () -> {
          int line = functionHeader(false);
          requireBlock("function definition", line);
        });
    probe(
        () -> {
          functionHeader(true);
          forced(TokenKind.COLON, ":");
          grammar.definitions.typeComment();
          grammar.compoundStatements.block();
        });
  }

  private int functionHeader(boolean forced) {
    tokens.accept(TokenKind.KW_ASYNC);
    int line = tokens.line(tokens.expect(TokenKind.KW_DEF));
    tokens.expect(TokenKind.NAME);
    attempt(grammar.typeParameters::optional);
    if (forced) {
      forced(TokenKind.LPAR, "(");
    } else {
      tokens.expect(TokenKind.LPAR);
    }
    attempt(grammar.parameters::ofFunction);
    tokens.expect(TokenKind.RPAR);
    attempt(
        () -> {
          tokens.expect(TokenKind.RARROW);
          return grammar.expressions.expression();
        });
    return line;
  }

  /** Consumes a token that must come here whatever was meant. */
  void forced(int kind, String text) {
    if (!tokens.at(kind)) {
      throw errors.onToken(tokens.pos, "expected '" + text + "'");
    }
    tokens.pos++;
  }

  /** invalid_try_stmt */
  void tryStatement() {
    blockAfter("try");
    probe(
        () -> {
          tryBlock();
          require(!atEither(TokenKind.KW_EXCEPT, TokenKind.KW_FINALLY));
          throw errors.atLastToken("expected 'except' or 'finally' block");
        });
    probe(
        () -> {
          anyBlocks();
          handlers(false);
          int except = tokens.expect(TokenKind.KW_EXCEPT);
          int star = tokens.expect(TokenKind.STAR);
          grammar.expressions.expression();
          attempt(this::asName);
          tokens.expect(TokenKind.COLON);
          throw errors.onTokens(except, star, mixed());
        });
    probe(
        () -> {
          anyBlocks();
          handlers(true);
          int except = tokens.expect(TokenKind.KW_EXCEPT);
          attempt(
              () -> {
                grammar.expressions.expression();
                attempt(this::asName);
                return Boolean.TRUE;
              });
          tokens.expect(TokenKind.COLON);
          throw errors.onToken(except, mixed());
        });
  }

  private static String mixed() {
    return "cannot have both 'except' and 'except*' on the same 'try'";
  }

  private void tryBlock() {
    tokens.expect(TokenKind.KW_TRY);
    tokens.expect(TokenKind.COLON);
    grammar.compoundStatements.block();
  }

  private void anyBlocks() {
    tokens.expect(TokenKind.KW_TRY);
    tokens.expect(TokenKind.COLON);
    while (attempt(grammar.compoundStatements::block) != null) {
      continue;
    }
  }

  private void handlers(boolean star) {
    grammar.tryStatements.diagnosedHandler(star);
    while (attempt(() -> grammar.tryStatements.diagnosedHandler(star)) != null) {
      continue;
    }
  }

  private Boolean asName() {
    tokens.expect(TokenKind.KW_AS);
    tokens.expect(TokenKind.NAME);
    return Boolean.TRUE;
  }

  /** invalid_except_stmt_indent, invalid_except_star_stmt_indent */
  void exceptBlock(boolean star) {
    probe(
        () -> {
          int line = tokens.line(tokens.expect(TokenKind.KW_EXCEPT));
          if (star) {
            tokens.expect(TokenKind.STAR);
          }
          if (star || !tokens.at(TokenKind.COLON)) {
            grammar.expressions.expression();
            attempt(this::asName);
          }
          requireBlock(star ? "'except*' statement" : "'except' statement", line);
        });
  }

  /** invalid_except_stmt, invalid_except_star_stmt */
  void except(boolean star) {
    probe(
        () -> {
          Expr type = exceptType(star);
          tokens.expect(TokenKind.COMMA);
          grammar.expressions.expressions();
          asName();
          tokens.expect(TokenKind.COLON);
          throw errors.startingFrom(
              type.span().lineno(),
              type.span().colOffset(),
              "multiple exception types must be parenthesized when using 'as'");
        });
    probe(
        () -> {
          exceptType(star);
          attempt(this::asName);
          requireColon();
        });
    probe(() -> bareExcept(star));
    probe(
        () -> {
          exceptType(star);
          tokens.expect(TokenKind.KW_AS);
          Expr target = grammar.expressions.expression();
          tokens.expect(TokenKind.COLON);
          grammar.compoundStatements.block();
          throw errors.onNode(
              target,
              "cannot use "
                  + (star ? "except*" : "except")
                  + " statement with "
                  + ExpressionKind.name(target));
        });
  }

  private Expr exceptType(boolean star) {
    tokens.expect(TokenKind.KW_EXCEPT);
    if (star) {
      tokens.expect(TokenKind.STAR);
    }
    return grammar.expressions.expression();
  }

  private void bareExcept(boolean star) {
    tokens.expect(TokenKind.KW_EXCEPT);
    if (!star) {
      requireColon();
      return;
    }
    tokens.expect(TokenKind.STAR);
    if (atEither(TokenKind.NEWLINE, TokenKind.COLON)) {
      tokens.pos++;
      throw errors.atLastToken("expected one or more exception types");
    }
  }

  /** invalid_finally_stmt */
  void finallyBlock() {
    blockAfter("finally");
  }

  /** invalid_block */
  void block() {
    probe(
        () -> {
          tokens.expect(TokenKind.NEWLINE);
          if (!tokens.at(TokenKind.INDENT)) {
            throw errors.indentation("expected an indented block");
          }
        });
  }

  /** invalid_match_stmt */
  void matchStatement() {
    probe(
        () -> {
          int line = tokens.line(tokens.pos++);
          grammar.patterns.subject();
          requireColon();
          requireBlock("'match' statement", line);
        });
  }

  /** invalid_case_block */
  void caseBlock() {
    probe(
        () -> {
          int line = tokens.line(tokens.pos++);
          grammar.patterns.patterns();
          attempt(
              () -> {
                tokens.expect(TokenKind.KW_IF);
                return grammar.expressions.namedExpression();
              });
          requireColon();
          requireBlock("'case' statement", line);
        });
  }

  /** invalid_double_type_comments */
  void doubleTypeComments() {
    probe(
        () -> {
          tokens.expect(TokenKind.TYPE_COMMENT);
          tokens.expect(TokenKind.NEWLINE);
          tokens.expect(TokenKind.TYPE_COMMENT);
          tokens.expect(TokenKind.NEWLINE);
          tokens.expect(TokenKind.INDENT);
          throw errors.atLastToken("Cannot have two type comments on def");
        });
  }
}
