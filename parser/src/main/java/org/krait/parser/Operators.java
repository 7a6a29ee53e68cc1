package org.krait.parser;

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
    return binary(BITWISE_OR);
  }

  /** Operands joined by operators of at least this precedence, grouped from the left. */
  private Expr binary(int precedence) {
    int start = tokens.pos;
    Expr left = factor();
    while (true) {
      int kind = tokens.kind();
      int level = precedenceOf(kind);
      if (level < precedence) {
        return left;
      }
      tokens.pos++;
      Expr right = level == TERM ? factor() : binary(level + 1);
      if (kind == TokenKind.AT) {
        grammar.requireVersion(5, "The '@' operator is");
      }
      left = new Expr.BinOp(left, operatorOf(kind), right, span(start));
    }
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

  private Expr factor() {
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
    if (!tokens.accept(TokenKind.DOUBLESTAR)) {
      return base;
    }
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
