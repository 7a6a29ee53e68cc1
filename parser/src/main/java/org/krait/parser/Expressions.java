package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.parser.MemoTable.Rule;
import org.krait.syntax.Boolop;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Unaryop;

/** Expressions from the conditional down to the comparison, and lists of them. */
final class Expressions extends Rules {
  private final Operators operators;

  Expressions(Grammar grammar) {
    super(grammar);
    operators = new Operators(grammar);
  }

  /** expressions: one expression, or several as a tuple. */
  Expr expressions() {
    int start = tokens.pos;
    Expr first = expression();
    if (!tokens.at(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (tokens.accept(TokenKind.COMMA)) {
      Expr next = optional();
      if (next == null) {
        break;
      }
      elts.add(next);
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
  }

  /** An expression, or null if none is next. */
  @Nullable Expr optional() {
    if (grammar.isDiagnosing()) {
      return attempt(this::expression);
    }
    return startsExpression() ? expression() : null;
  }

  /** star_expressions, or null if none are next. */
  @Nullable Expr optionalStarExpressions() {
    if (grammar.isDiagnosing()) {
      return attempt(this::starExpressions);
    }
    return startsStarred() ? starExpressions() : null;
  }

  /** star_expressions: like {@link #expressions}, with starred ones. */
  Expr starExpressions() {
    int start = tokens.pos;
    Expr first = starExpression();
    if (!tokens.at(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (tokens.accept(TokenKind.COMMA)) {
      Expr next = optionalStarExpression();
      if (next == null) {
        break;
      }
      elts.add(next);
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
  }

  private @Nullable Expr optionalStarExpression() {
    if (grammar.isDiagnosing()) {
      return attempt(this::starExpression);
    }
    return startsStarred() ? starExpression() : null;
  }

  Expr starExpression() {
    return tokens.at(TokenKind.STAR) ? starredBitwiseOr() : expression();
  }

  /** star_named_expression: an element of a list, set or tuple display. */
  Expr starNamedExpression() {
    return tokens.at(TokenKind.STAR) ? starredBitwiseOr() : namedExpression();
  }

  private Expr starredBitwiseOr() {
    int start = tokens.pos++;
    Expr value = operators.bitwiseOr();
    return new Expr.Starred(value, ExprContext.Load, span(start));
  }

  /** named_expression: an assignment expression, or any expression. */
  Expr namedExpression() {
    if (tokens.at(TokenKind.NAME) && tokens.secondKind() == TokenKind.COLONEQUAL) {
      return assignmentExpression();
    }
    if (grammar.isExplaining()) {
      grammar.invalidExpressions.named();
    }
    return expressionAlone();
  }

  /** An assignment expression or any expression, without a look at what could be wrong. */
  Expr assignmentOrExpression() {
    if (tokens.at(TokenKind.NAME) && tokens.secondKind() == TokenKind.COLONEQUAL) {
      return assignmentExpression();
    }
    return expressionAlone();
  }

  private Expr expressionAlone() {
    Expr value = expression();
    require(!tokens.at(TokenKind.COLONEQUAL));
    return value;
  }

  private Expr assignmentExpression() {
    int start = tokens.pos;
    Expr target = new Expr.Name(tokens.name(start), ExprContext.Store, tokens.span(start));
    tokens.pos += 2;
    Expr value = expression();
    grammar.requireVersion(8, "Assignment expressions are");
    return new Expr.NamedExpr(target, value, span(start));
  }

  /** annotated_rhs: the right side of an assignment. */
  Expr yieldOrStarExpressions() {
    return tokens.at(TokenKind.KW_YIELD) ? yieldExpression() : starExpressions();
  }

  Expr yieldExpression() {
    int start = tokens.expect(TokenKind.KW_YIELD);
    if (tokens.at(TokenKind.KW_FROM)) {
      tokens.pos++;
      Expr value = expression();
      return new Expr.YieldFrom(value, span(start));
    }
    Expr value = optionalStarExpressions();
    return new Expr.Yield(value, span(start));
  }

  Expr expression() {
    if (!grammar.isDiagnosing()) {
      return conditional();
    }
    return grammar.memo().get(Rule.EXPRESSION, Expr.class, this::explainedExpression);
  }

  private Expr explainedExpression() {
    if (grammar.isExplaining()) {
      grammar.invalidExpressions.expression();
      grammar.invalidExpressions.legacy();
    }
    return conditional();
  }

  /** An expression, with no rule for its mistakes as a whole. */
  Expr conditional() {
    if (tokens.at(TokenKind.KW_LAMBDA)) {
      return lambda();
    }
    int start = tokens.pos;
    Expr body = disjunction();
    if (!tokens.at(TokenKind.KW_IF)) {
      return body;
    }
    if (!grammar.isDiagnosing()) {
      return conditional(body, start);
    }
    Expr whole = attempt(() -> conditional(body, start));
    return whole == null ? body : whole;
  }

  private Expr conditional(Expr body, int start) {
    tokens.pos++;
    Expr test = disjunction();
    tokens.expect(TokenKind.KW_ELSE);
    grammar.enter(1);
    Expr orelse = expression();
    grammar.leave(1);
    return new Expr.IfExp(test, body, orelse, span(start));
  }

  private Expr lambda() {
    int start = tokens.pos++;
    var args = grammar.parameters.ofLambda();
    tokens.expect(TokenKind.COLON);
    grammar.enter(2);
    Expr body = expression();
    grammar.leave(2);
    return new Expr.Lambda(args, body, span(start));
  }

  Expr disjunction() {
    if (!grammar.isDiagnosing()) {
      return plainDisjunction();
    }
    return grammar.memo().get(Rule.DISJUNCTION, Expr.class, this::plainDisjunction);
  }

  private Expr plainDisjunction() {
    int start = tokens.pos;
    Expr first = conjunction();
    if (!tokens.at(TokenKind.KW_OR)) {
      return first;
    }
    List<Expr> values = new ArrayList<>();
    values.add(first);
    operands(TokenKind.KW_OR, this::conjunction, values);
    if (values.size() == 1) {
      return first;
    }
    return new Expr.BoolOp(Boolop.Or, List.copyOf(values), span(start));
  }

  /** Operands behind an operator as long as there are any. */
  private void operands(int operator, Supplier<Expr> operand, List<Expr> values) {
    while (tokens.at(operator)) {
      int mark = tokens.pos++;
      Expr value = grammar.isDiagnosing() ? attempt(operand) : operand.get();
      if (value == null) {
        tokens.pos = mark;
        return;
      }
      values.add(value);
    }
  }

  private Expr conjunction() {
    int start = tokens.pos;
    Expr first = inversion();
    if (!tokens.at(TokenKind.KW_AND)) {
      return first;
    }
    List<Expr> values = new ArrayList<>();
    values.add(first);
    operands(TokenKind.KW_AND, this::inversion, values);
    if (values.size() == 1) {
      return first;
    }
    return new Expr.BoolOp(Boolop.And, List.copyOf(values), span(start));
  }

  Expr inversion() {
    if (!grammar.isDiagnosing()) {
      return plainInversion();
    }
    return grammar.memo().get(Rule.INVERSION, Expr.class, this::plainInversion);
  }

  private Expr plainInversion() {
    if (!tokens.at(TokenKind.KW_NOT)) {
      return comparison();
    }
    int start = tokens.pos++;
    grammar.enter(1);
    Expr operand = inversion();
    grammar.leave(1);
    return new Expr.UnaryOp(Unaryop.Not, operand, span(start));
  }

  private Expr comparison() {
    int start = tokens.pos;
    Expr left = operators.bitwiseOr();
    Cmpop op = comparisonOperator();
    if (op == null) {
      return left;
    }
    List<Cmpop> ops = new ArrayList<>(2);
    List<Expr> comparators = new ArrayList<>(2);
    while (op != null) {
      Expr comparator = comparator(op);
      if (comparator == null) {
        break;
      }
      ops.add(op);
      comparators.add(comparator);
      op = comparisonOperator();
    }
    if (ops.isEmpty()) {
      return left;
    }
    return new Expr.Compare(left, List.copyOf(ops), List.copyOf(comparators), span(start));
  }

  /** The operand behind an operator; null, with the operator put back, if it is missing. */
  private @Nullable Expr comparator(Cmpop op) {
    if (!grammar.isDiagnosing()) {
      return operators.bitwiseOr();
    }
    Expr operand = attempt(operators::bitwiseOr);
    if (operand == null) {
      tokens.pos -= length(op);
    }
    return operand;
  }

  private static int length(Cmpop op) {
    return op == Cmpop.IsNot || op == Cmpop.NotIn ? 2 : 1;
  }

  /** Consumes a comparison operator and returns it, or null if none is next. */
  private @Nullable Cmpop comparisonOperator() {
    Cmpop op =
        switch (tokens.kind()) {
          case TokenKind.EQEQUAL -> Cmpop.Eq;
          case TokenKind.NOTEQUAL -> isInequality() ? Cmpop.NotEq : null;
          case TokenKind.LESS -> Cmpop.Lt;
          case TokenKind.LESSEQUAL -> Cmpop.LtE;
          case TokenKind.GREATER -> Cmpop.Gt;
          case TokenKind.GREATEREQUAL -> Cmpop.GtE;
          case TokenKind.KW_IN -> Cmpop.In;
          case TokenKind.KW_IS -> tokens.secondKind() == TokenKind.KW_NOT ? Cmpop.IsNot : Cmpop.Is;
          case TokenKind.KW_NOT -> tokens.secondKind() == TokenKind.KW_IN ? Cmpop.NotIn : null;
          default -> null;
        };
    if (op != null) {
      tokens.pos += length(op);
    }
    return op;
  }

  // CPython: action_helpers.c _PyPegen_check_barry_as_flufl
  private boolean isInequality() {
    boolean flufl = tokens.text(tokens.pos).equals("<>");
    if (grammar.isBarryAsBdfl() && !flufl) {
      throw errors.atLastToken("with Barry as BDFL, use '<>' instead of '!='");
    }
    return grammar.isBarryAsBdfl() == flufl;
  }

  Expr bitwiseOr() {
    return operators.bitwiseOr();
  }

  Expr sum() {
    return operators.sum();
  }

  Expr factor() {
    return operators.factor();
  }

  /** Whether the next token can begin an expression. */
  boolean startsExpression() {
    return switch (tokens.kind()) {
      case TokenKind.NAME,
          TokenKind.NUMBER,
          TokenKind.STRING,
          TokenKind.FSTRING_START,
          TokenKind.TSTRING_START,
          TokenKind.LPAR,
          TokenKind.LSQB,
          TokenKind.LBRACE,
          TokenKind.MINUS,
          TokenKind.PLUS,
          TokenKind.TILDE,
          TokenKind.ELLIPSIS,
          TokenKind.KW_NOT,
          TokenKind.KW_LAMBDA,
          TokenKind.KW_AWAIT,
          TokenKind.KW_NONE,
          TokenKind.KW_TRUE,
          TokenKind.KW_FALSE ->
          true;
      default -> false;
    };
  }

  /** Whether the next token can begin an expression, or a starred one. */
  boolean startsStarred() {
    return tokens.at(TokenKind.STAR) || startsExpression();
  }
}
