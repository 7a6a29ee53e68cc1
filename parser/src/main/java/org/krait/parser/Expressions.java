package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
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
    while (tokens.accept(TokenKind.COMMA) && startsExpression()) {
      elts.add(expression());
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
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
    while (tokens.accept(TokenKind.COMMA) && startsStarred()) {
      elts.add(starExpression());
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Load, span(start));
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
    Expr value = expression();
    if (tokens.at(TokenKind.COLONEQUAL)) {
      throw mismatch();
    }
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
    if (tokens.accept(TokenKind.KW_FROM)) {
      Expr value = expression();
      return new Expr.YieldFrom(value, span(start));
    }
    Expr value = startsStarred() ? starExpressions() : null;
    return new Expr.Yield(value, span(start));
  }

  Expr expression() {
    if (tokens.at(TokenKind.KW_LAMBDA)) {
      return lambda();
    }
    int start = tokens.pos;
    Expr body = disjunction();
    if (!tokens.accept(TokenKind.KW_IF)) {
      return body;
    }
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
    int start = tokens.pos;
    Expr first = conjunction();
    if (!tokens.at(TokenKind.KW_OR)) {
      return first;
    }
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (tokens.accept(TokenKind.KW_OR)) {
      values.add(conjunction());
    }
    return new Expr.BoolOp(Boolop.Or, List.copyOf(values), span(start));
  }

  private Expr conjunction() {
    int start = tokens.pos;
    Expr first = inversion();
    if (!tokens.at(TokenKind.KW_AND)) {
      return first;
    }
    List<Expr> values = new ArrayList<>();
    values.add(first);
    while (tokens.accept(TokenKind.KW_AND)) {
      values.add(inversion());
    }
    return new Expr.BoolOp(Boolop.And, List.copyOf(values), span(start));
  }

  Expr inversion() {
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
      ops.add(op);
      comparators.add(operators.bitwiseOr());
      op = comparisonOperator();
    }
    return new Expr.Compare(left, List.copyOf(ops), List.copyOf(comparators), span(start));
  }

  /** Consumes a comparison operator and returns it, or null if none is next. */
  private @org.jspecify.annotations.Nullable Cmpop comparisonOperator() {
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
      tokens.pos += op == Cmpop.IsNot || op == Cmpop.NotIn ? 2 : 1;
    }
    return op;
  }

  /** CPython: _PyPegen_check_barry_as_flufl */
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
