package org.krait.parser;

import org.krait.parser.MemoTable.Rule;
import org.krait.syntax.Expr;
import org.krait.syntax.Operator;
import org.krait.syntax.Unaryop;

/** Expressions made of binary and unary arithmetic and bitwise operators, by their precedence. */
final class Operators extends Rules {
  private static final int BITWISE_OR = 1;
  private static final int BITWISE_XOR = 2;
  private static final int BITWISE_AND = 3;
  private static final int SHIFT = 4;
  private static final int SUM = 5;
  private static final int TERM = 6;

  Operators(Grammar grammar) {
    super(grammar);
  }

  Expr bitwiseOr() {
    if (!grammar.isDiagnosing()) {
      return binary(BITWISE_OR);
    }
    return grammar.memo().get(Rule.BITWISE_OR, Expr.class, () -> binary(BITWISE_OR));
  }

  Expr sum() {
    return binary(SUM);
  }

  /** Operands joined by operators of at least this precedence, grouped from the left. */
  private Expr binary(int precedence) {
    int start = tokens.pos;
    if (grammar.isExplaining()) {
      explain(precedence);
    }
    Expr left = factor();
    while (true) {
      int kind = tokens.kind();
      int level = precedenceOf(kind);
      if (level < precedence) {
        return left;
      }
      int mark = tokens.pos++;
      Expr right = grammar.isDiagnosing() ? attempt(() -> operand(level)) : operand(level);
      if (right == null) {
        tokens.pos = mark;
        return left;
      }
      if (kind == TokenKind.AT) {
        grammar.requireVersion(5, "The '@' operator is");
      }
      left = new Expr.BinOp(left, operatorOf(kind), right, span(start));
    }
  }

  /** The right operand of an operator. */
  private Expr operand(int level) {
    return level == TERM ? factor() : binary(level + 1);
  }

  /** Looks for what may be wrong where an operand of this precedence begins. */
  private void explain(int precedence) {
    if (precedence <= SHIFT) {
      grammar.invalidExpressions.arithmetic();
    }
    grammar.invalidExpressions.factor();
  }

  /** The precedence of a binary operator, 0 for other tokens. */
  private static int precedenceOf(int kind) {
    return switch (kind) {
      case TokenKind.VBAR -> BITWISE_OR;
      case TokenKind.CIRCUMFLEX -> BITWISE_XOR;
      case TokenKind.AMPER -> BITWISE_AND;
      case TokenKind.LEFTSHIFT, TokenKind.RIGHTSHIFT -> SHIFT;
      case TokenKind.PLUS, TokenKind.MINUS -> SUM;
      case TokenKind.STAR,
          TokenKind.SLASH,
          TokenKind.DOUBLESLASH,
          TokenKind.PERCENT,
          TokenKind.AT ->
          TERM;
      default -> 0;
    };
  }

  private static Operator operatorOf(int kind) {
    return switch (kind) {
      case TokenKind.VBAR -> Operator.BitOr;
      case TokenKind.CIRCUMFLEX -> Operator.BitXor;
      case TokenKind.AMPER -> Operator.BitAnd;
      case TokenKind.LEFTSHIFT -> Operator.LShift;
      case TokenKind.RIGHTSHIFT -> Operator.RShift;
      case TokenKind.PLUS -> Operator.Add;
      case TokenKind.MINUS -> Operator.Sub;
      case TokenKind.STAR -> Operator.Mult;
      case TokenKind.SLASH -> Operator.Div;
      case TokenKind.DOUBLESLASH -> Operator.FloorDiv;
      case TokenKind.PERCENT -> Operator.Mod;
      default -> Operator.MatMult;
    };
  }

  Expr factor() {
    if (!grammar.isDiagnosing()) {
      return plainFactor();
    }
    return grammar.memo().get(Rule.FACTOR, Expr.class, this::plainFactor);
  }

  private Expr plainFactor() {
    Unaryop op =
        switch (tokens.kind()) {
          case TokenKind.PLUS -> Unaryop.UAdd;
          case TokenKind.MINUS -> Unaryop.USub;
          case TokenKind.TILDE -> Unaryop.Invert;
          default -> null;
        };
    if (op == null) {
      return power();
    }
    int start = tokens.pos++;
    grammar.enter(1);
    Expr operand = factor();
    grammar.leave(1);
    return new Expr.UnaryOp(op, operand, span(start));
  }

  private Expr power() {
    int start = tokens.pos;
    Expr base = awaitPrimary();
    if (!tokens.at(TokenKind.DOUBLESTAR)) {
      return base;
    }
    if (!grammar.isDiagnosing()) {
      return power(base, start);
    }
    Expr whole = attempt(() -> power(base, start));
    return whole == null ? base : whole;
  }

  private Expr power(Expr base, int start) {
    tokens.pos++;
    grammar.enter(2);
    Expr exponent = factor();
    grammar.leave(2);
    return new Expr.BinOp(base, Operator.Pow, exponent, span(start));
  }

  private Expr awaitPrimary() {
    if (!tokens.at(TokenKind.KW_AWAIT)) {
      return grammar.atoms.primary();
    }
    int start = tokens.pos++;
    Expr value = grammar.atoms.primary();
    grammar.requireVersion(5, "Await expressions are");
    return new Expr.Await(value, span(start));
  }
}
