package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/** The {@code try} statement. */
final class TryStatements extends Rules {
  TryStatements(Grammar grammar) {
    super(grammar);
  }

  Stmt tryStatement() {
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.tryStatement();
    }
    int start = tokens.expect(TokenKind.KW_TRY);
    grammar.compoundStatements.forcedColon();
    List<Stmt> body = grammar.compoundStatements.block();
    if (tokens.at(TokenKind.KW_FINALLY)) {
      List<Stmt> finalbody = finallyBlock();
      return new Stmt.Try(body, List.of(), List.of(), finalbody, span(start));
    }
    if (!tokens.at(TokenKind.KW_EXCEPT)) {
      throw mismatch();
    }
    boolean star = tokens.secondKind() == TokenKind.STAR;
    List<ExceptHandler> handlers = new ArrayList<>(2);
    while (tokens.at(TokenKind.KW_EXCEPT)) {
      if ((tokens.secondKind() == TokenKind.STAR) != star) {
        throw mismatch();
      }
      handlers.add(handler(star));
    }
    List<Stmt> orelse = grammar.compoundStatements.optionalElse();
    List<Stmt> finalbody = tokens.at(TokenKind.KW_FINALLY) ? finallyBlock() : List.of();
    if (star) {
      grammar.requireVersion(11, "Exception groups are");
      return new Stmt.TryStar(body, List.copyOf(handlers), orelse, finalbody, span(start));
    }
    return new Stmt.Try(body, List.copyOf(handlers), orelse, finalbody, span(start));
  }

  /** A handler, in the second parse with the rules for its mistakes. */
  private ExceptHandler handler(boolean star) {
    return grammar.isExplaining() ? diagnosedHandler(star) : plainHandler(star);
  }

  ExceptHandler diagnosedHandler(boolean star) {
    require(tokens.at(TokenKind.KW_EXCEPT));
    grammar.invalidBlocks.exceptBlock(star);
    ExceptHandler handler = attempt(() -> plainHandler(star));
    if (handler == null) {
      grammar.invalidBlocks.except(star);
      throw mismatch();
    }
    return handler;
  }

  private ExceptHandler plainHandler(boolean star) {
    require((tokens.secondKind() == TokenKind.STAR) == star);
    int start = tokens.pos;
    tokens.pos += star ? 2 : 1;
    Expr type = null;
    String name = null;
    boolean several = false;
    if (star || !tokens.at(TokenKind.COLON)) {
      type = grammar.expressions.expression();
      if (tokens.at(TokenKind.COMMA)) {
        several = true;
        tokens.pos = start + (star ? 2 : 1);
        type = grammar.expressions.expressions();
      } else if (tokens.accept(TokenKind.KW_AS)) {
        name = tokens.expectName();
      }
    }
    tokens.expect(TokenKind.COLON);
    List<Stmt> body = grammar.compoundStatements.block();
    if (several) {
      grammar.requireVersion(14, "except expressions without parentheses are");
    }
    return new ExceptHandler(type, name, body, span(start));
  }

  private List<Stmt> finallyBlock() {
    if (grammar.isExplaining()) {
      grammar.invalidBlocks.finallyBlock();
    }
    tokens.pos++;
    grammar.compoundStatements.forcedColon();
    return grammar.compoundStatements.block();
  }
}
