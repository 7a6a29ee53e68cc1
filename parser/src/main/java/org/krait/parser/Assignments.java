package org.krait.parser;

import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/**
 * Simple statements as the second parse tries them: the forms of assignment in CPython's order,
 * then the rules for wrong ones, then expressions. The trees it makes are only placeholders.
 */
final class Assignments extends InvalidRules {
  Assignments(Grammar grammar) {
    super(grammar);
  }

  /** A statement that begins with an expression, or one of a single word. */
  Stmt statement() {
    int start = tokens.pos;
    if (attempt(this::assignment) != null) {
      return placeholder(start);
    }
    if (tokens.atSoft("type") && attempt(grammar.simpleStatements::typeAlias) != null) {
      return placeholder(start);
    }
    Expr value = attempt(grammar.expressions::starExpressions);
    if (value != null) {
      return placeholder(start);
    }
    return switch (tokens.kind()) {
      case TokenKind.KW_PASS, TokenKind.KW_BREAK, TokenKind.KW_CONTINUE ->
          grammar.simpleStatements.word();
      case TokenKind.KW_YIELD -> {
        grammar.expressions.yieldExpression();
        yield placeholder(start);
      }
      default -> throw mismatch();
    };
  }

  private Stmt placeholder(int start) {
    return new Stmt.Pass(span(start));
  }

  private Boolean assignment() {
    if (attempt(this::annotatedName) != null
        || attempt(this::annotatedTarget) != null
        || attempt(this::plain) != null) {
      return Boolean.TRUE;
    }
    Boolean augmented = attempt(this::augmentedTarget);
    if (augmented != null) {
      grammar.expressions.yieldOrStarExpressions();
      return Boolean.TRUE;
    }
    if (grammar.isExplaining()) {
      invalidAssignment();
    }
    throw mismatch();
  }

  private Boolean annotatedName() {
    tokens.expect(TokenKind.NAME);
    return annotation();
  }

  private Boolean annotatedTarget() {
    boolean parenthesized = tokens.at(TokenKind.LPAR);
    Expr target = grammar.atoms.primary();
    require(isSingleTarget(target) && (parenthesized || !(target instanceof Expr.Name)));
    return annotation();
  }

  private static boolean isSingleTarget(Expr target) {
    return target instanceof Expr.Name
        || target instanceof Expr.Attribute
        || target instanceof Expr.Subscript;
  }

  private Boolean annotation() {
    tokens.expect(TokenKind.COLON);
    grammar.expressions.expression();
    attempt(
        () -> {
          tokens.expect(TokenKind.EQUAL);
          return grammar.expressions.yieldOrStarExpressions();
        });
    return Boolean.TRUE;
  }

  private Boolean plain() {
    targetsAndEqual();
    while (attempt(this::targetsAndEqual) != null) {
      continue;
    }
    grammar.expressions.yieldOrStarExpressions();
    require(!tokens.at(TokenKind.EQUAL));
    tokens.accept(TokenKind.TYPE_COMMENT);
    return Boolean.TRUE;
  }

  private Expr targetsAndEqual() {
    Expr targets = grammar.targets.starTargets();
    tokens.expect(TokenKind.EQUAL);
    return targets;
  }

  private Boolean augmentedTarget() {
    require(isSingleTarget(grammar.atoms.primary()));
    require(SimpleStatements.augmented(tokens.kind()) != null);
    tokens.pos++;
    return Boolean.TRUE;
  }

  /** invalid_assignment */
  private void invalidAssignment() {
    probe(
        () -> {
          Expr display = grammar.invalidExpressions.annotatedDisplay();
          tokens.expect(TokenKind.COLON);
          grammar.expressions.expression();
          throw errors.onNode(
              display,
              "only single target (not " + ExpressionKind.name(display) + ") can be annotated");
        });
    probe(this::annotatedTuple);
    probe(
        () -> {
          Expr target = grammar.expressions.expression();
          tokens.expect(TokenKind.COLON);
          grammar.expressions.expression();
          throw errors.onNode(target, "illegal target for annotation");
        });
    probe(
        () -> {
          leadingTargets();
          Expr target = grammar.expressions.starExpressions();
          tokens.expect(TokenKind.EQUAL);
          requireTarget(target, InvalidTarget.Use.ASSIGN);
        });
    probe(
        () -> {
          leadingTargets();
          Expr target = grammar.expressions.yieldExpression();
          tokens.expect(TokenKind.EQUAL);
          throw errors.onNode(target, "assignment to yield expression not possible");
        });
    probe(this::wrongAugmented);
  }

  private void annotatedTuple() {
    Expr first = grammar.expressions.starNamedExpression();
    tokens.expect(TokenKind.COMMA);
    while (attempt(grammar.expressions::starNamedExpression) != null) {
      tokens.accept(TokenKind.COMMA);
    }
    tokens.expect(TokenKind.COLON);
    grammar.expressions.expression();
    throw errors.onNode(first, "only single target (not tuple) can be annotated");
  }

  private void leadingTargets() {
    while (attempt(this::targetsAndEqual) != null) {
      continue;
    }
  }

  private void wrongAugmented() {
    Expr target = grammar.expressions.starExpressions();
    require(SimpleStatements.augmented(tokens.kind()) != null);
    tokens.pos++;
    grammar.expressions.yieldOrStarExpressions();
    throw errors.onNode(
        target,
        "'" + ExpressionKind.name(target) + "' is an illegal expression for augmented assignment");
  }
}
