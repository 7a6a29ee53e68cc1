package org.krait.parser;

import org.krait.syntax.Expr;

/** What can be wrong with an expression as a whole. */
final class InvalidExpressions extends InvalidRules {
  private static final String WALRUS_HINT =
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";

  InvalidExpressions(Grammar grammar) {
    super(grammar);
  }

  /** invalid_expression */
  void expression() {
    switch (tokens.kind()) {
      case TokenKind.STRING -> probe(this::stringInString);
      case TokenKind.KW_PASS, TokenKind.KW_BREAK, TokenKind.KW_CONTINUE -> {
        probe(this::statementBeforeIf);
        return;
      }
      case TokenKind.KW_LAMBDA -> {
        probe(this::bareLambda);
        return;
      }
      default -> {}
    }
    boolean[] settled = new boolean[1];
    probe(() -> settled[0] = missingComma());
    if (!settled[0]) {
      probe(this::conditional);
    }
  }

  private void stringInString() {
    tokens.expect(TokenKind.STRING);
    Expr first = null;
    Expr last = null;
    while (!tokens.at(TokenKind.STRING)) {
      Expr next = attempt(this::withoutInvalid);
      if (next == null) {
        break;
      }
      first = first == null ? next : first;
      last = next;
    }
    if (first == null || last == null || !tokens.at(TokenKind.STRING)) {
      throw mismatch();
    }
    throw errors.onSpan(
        first.span().to(last.span()), "invalid syntax. Is this intended to be part of the string?");
  }

  /** Two expressions side by side; whether there were, outside of brackets. */
  private boolean missingComma() {
    require(
        !isSoftKeyword()
            && !(tokens.at(TokenKind.NAME) && tokens.secondKind() == TokenKind.STRING));
    Expr first = grammar.expressions.disjunction();
    Expr second = withoutInvalid();
    if (!isLegacy(first) && tokens.isBracketed(tokens.pos - 1)) {
      throw errors.onSpan(
          first.span().to(second.span()), "invalid syntax. Perhaps you forgot a comma?");
    }
    return true;
  }

  private boolean isSoftKeyword() {
    return tokens.atSoft("_")
        || tokens.atSoft("case")
        || tokens.atSoft("match")
        || tokens.atSoft("type");
  }

  private static boolean isLegacy(Expr expr) {
    return expr instanceof Expr.Name n && (n.id().equals("print") || n.id().equals("exec"));
  }

  /** expression_without_invalid */
  private Expr withoutInvalid() {
    boolean explaining = grammar.isExplaining();
    grammar.setExplaining(false);
    try {
      return grammar.expressions.conditional();
    } finally {
      grammar.setExplaining(explaining);
    }
  }

  private void conditional() {
    Expr body = grammar.expressions.disjunction();
    tokens.expect(TokenKind.KW_IF);
    Expr test = grammar.expressions.disjunction();
    if (!atEither(TokenKind.KW_ELSE, TokenKind.COLON)) {
      throw errors.onSpan(body.span().to(test.span()), "expected 'else' after 'if' expression");
    }
    tokens.expect(TokenKind.KW_ELSE);
    if (!follows(grammar.expressions::expression)) {
      throw errors.atNextToken("expected expression after 'else', but statement is given");
    }
  }

  private void statementBeforeIf() {
    int start = tokens.pos++;
    tokens.expect(TokenKind.KW_IF);
    grammar.expressions.disjunction();
    tokens.expect(TokenKind.KW_ELSE);
    grammar.simpleStatements.statement();
    throw errors.onToken(start, "expected expression before 'if', but statement is given");
  }

  private void bareLambda() {
    int start = tokens.pos++;
    if (!tokens.at(TokenKind.COLON)) {
      grammar.parameters.ofLambda();
    }
    int colon = tokens.expect(TokenKind.COLON);
    require(atEither(TokenKind.FSTRING_MIDDLE, TokenKind.TSTRING_MIDDLE));
    String letter = tokens.at(TokenKind.FSTRING_MIDDLE) ? "f" : "t";
    throw errors.onTokens(
        start, colon, letter + "-string: lambda expressions are not allowed without parentheses");
  }

  /** invalid_legacy_expression */
  void legacy() {
    if (tokens.at(TokenKind.NAME) && tokens.secondKind() != TokenKind.LPAR) {
      probe(this::legacyCall);
    }
  }

  private void legacyCall() {
    int index = tokens.expect(TokenKind.NAME);
    require(grammar.expressions.startsStarred() || isWord());
    Expr argument = grammar.expressions.starExpressions();
    String name = tokens.name(index);
    if (name.equals("print") || name.equals("exec")) {
      throw errors.onSpan(
          tokens.span(index).to(argument.span()),
          "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?");
    }
  }

  private boolean isWord() {
    int kind = tokens.kind();
    return kind == TokenKind.KW_PASS || kind == TokenKind.KW_BREAK || kind == TokenKind.KW_CONTINUE;
  }

  /** invalid_named_expression */
  void named() {
    probe(
        () ->
            grammar
                .memo()
                .get(MemoTable.Rule.INVALID_NAMED_EXPRESSION, Expr.class, this::wrongNamed));
  }

  private Expr wrongNamed() {
    probe(
        () -> {
          Expr target = grammar.expressions.expression();
          tokens.expect(TokenKind.COLONEQUAL);
          grammar.expressions.expression();
          throw errors.onNode(
              target, "cannot use assignment expressions with " + ExpressionKind.name(target));
        });
    probe(
        () -> {
          int name = tokens.expect(TokenKind.NAME);
          tokens.expect(TokenKind.EQUAL);
          Expr value = grammar.expressions.bitwiseOr();
          require(!atEither(TokenKind.EQUAL, TokenKind.COLONEQUAL));
          throw errors.onSpan(tokens.span(name).to(value.span()), WALRUS_HINT);
        });
    probe(this::equalsForAssign);
    throw mismatch();
  }

  private void equalsForAssign() {
    require(!isDisplay());
    Expr left = grammar.expressions.bitwiseOr();
    tokens.expect(TokenKind.EQUAL);
    grammar.expressions.bitwiseOr();
    require(!atEither(TokenKind.EQUAL, TokenKind.COLONEQUAL));
    throw errors.onNode(
        left,
        "cannot assign to "
            + ExpressionKind.name(left)
            + " here. Maybe you meant '==' instead of '='?");
  }

  /** Whether a list, tuple, generator expression or constant word is next. */
  private boolean isDisplay() {
    return switch (tokens.kind()) {
      case TokenKind.KW_TRUE, TokenKind.KW_NONE, TokenKind.KW_FALSE -> true;
      case TokenKind.LSQB -> follows(grammar.displays::list);
      case TokenKind.LPAR ->
          follows(grammar.displays::tuple) || follows(grammar.displays::generator);
      default -> false;
    };
  }

  /** invalid_arithmetic */
  void arithmetic() {
    probe(
        () -> {
          grammar.expressions.sum();
          switch (tokens.kind()) {
            case TokenKind.PLUS,
                TokenKind.MINUS,
                TokenKind.STAR,
                TokenKind.SLASH,
                TokenKind.PERCENT,
                TokenKind.DOUBLESLASH,
                TokenKind.AT ->
                tokens.pos++;
            default -> throw mismatch();
          }
          int not = tokens.pos;
          require(tokens.at(TokenKind.KW_NOT));
          tokens.pos++;
          Expr operand = grammar.expressions.inversion();
          throw unparenthesized(not, operand);
        });
  }

  /** invalid_factor */
  void factor() {
    if (!atEither(TokenKind.PLUS, TokenKind.MINUS) && !tokens.at(TokenKind.TILDE)) {
      return;
    }
    probe(
        () -> {
          tokens.pos++;
          int not = tokens.expect(TokenKind.KW_NOT);
          Expr operand = grammar.expressions.factor();
          throw unparenthesized(not, operand);
        });
  }

  private RuntimeException unparenthesized(int not, Expr operand) {
    return errors.onSpan(
        tokens.span(not).to(operand.span()), "'not' after an operator must be parenthesized");
  }

  /** A list or tuple in parentheses or not, as the target of an annotation. */
  Expr annotatedDisplay() {
    if (tokens.at(TokenKind.LSQB)) {
      return grammar.displays.list();
    }
    Expr tuple = attempt(grammar.displays::tuple);
    if (tuple != null) {
      return tuple;
    }
    tokens.expect(TokenKind.LPAR);
    Expr inner = annotatedDisplay();
    tokens.expect(TokenKind.RPAR);
    return inner;
  }
}
