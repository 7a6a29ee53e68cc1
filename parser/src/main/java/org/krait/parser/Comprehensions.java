package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;

/** The {@code for} and {@code if} clauses of comprehensions. */
final class Comprehensions extends Rules {
  Comprehensions(Grammar grammar) {
    super(grammar);
  }

  /** Whether a clause is next. */
  boolean isNext() {
    int kind = tokens.kind();
    return kind == TokenKind.KW_FOR || kind == TokenKind.KW_ASYNC;
  }

  /** The clauses behind an element, which must not be starred. */
  List<Comprehension> clauses(Expr element) {
    if (element instanceof Expr.Starred) {
      throw mismatch();
    }
    List<Comprehension> clauses = new ArrayList<>(2);
    while (isNext()) {
      clauses.add(clause());
    }
    return List.copyOf(clauses);
  }

  private Comprehension clause() {
    boolean async = tokens.accept(TokenKind.KW_ASYNC);
    tokens.expect(TokenKind.KW_FOR);
    Expr target = grammar.targets.starTargets();
    tokens.expect(TokenKind.KW_IN);
    Expr iter = grammar.expressions.disjunction();
    List<Expr> ifs = List.of();
    if (tokens.at(TokenKind.KW_IF)) {
      List<Expr> conditions = new ArrayList<>(2);
      while (tokens.accept(TokenKind.KW_IF)) {
        conditions.add(grammar.expressions.disjunction());
      }
      ifs = List.copyOf(conditions);
    }
    if (async) {
      grammar.requireVersion(6, "Async comprehensions are");
    }
    return new Comprehension(target, iter, ifs, async);
  }
}
