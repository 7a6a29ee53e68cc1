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
    return oneOrMore();
  }

  /** for_if_clauses */
  List<Comprehension> oneOrMore() {
    List<Comprehension> clauses = new ArrayList<>(2);
    clauses.add(clause());
    while (isNext()) {
      Comprehension next = grammar.isDiagnosing() ? attempt(this::clause) : clause();
      if (next == null) {
        break;
      }
      clauses.add(next);
    }
    return List.copyOf(clauses);
  }

  private Comprehension clause() {
    boolean async = tokens.at(TokenKind.KW_ASYNC);
    Expr target = grammar.isDiagnosing() ? diagnosedTarget() : target();
    Expr iter = grammar.expressions.disjunction();
    List<Expr> ifs = tokens.at(TokenKind.KW_IF) ? conditions() : List.of();
    if (async) {
      grammar.requireVersion(6, "Async comprehensions are");
    }
    return new Comprehension(target, iter, ifs, async);
  }

  /** The target, with the keywords around it. */
  private Expr target() {
    tokens.accept(TokenKind.KW_ASYNC);
    tokens.expect(TokenKind.KW_FOR);
    Expr target = grammar.targets.starTargets();
    tokens.expect(TokenKind.KW_IN);
    return target;
  }

  private Expr diagnosedTarget() {
    Expr target = attempt(this::target);
    if (target != null) {
      return target;
    }
    if (grammar.isExplaining() && isNext()) {
      grammar.invalidStatements.comprehensionTarget();
      grammar.invalidStatements.forTarget();
    }
    throw mismatch();
  }

  private List<Expr> conditions() {
    List<Expr> conditions = new ArrayList<>(2);
    while (tokens.at(TokenKind.KW_IF)) {
      int mark = tokens.pos++;
      Expr condition =
          grammar.isDiagnosing()
              ? attempt(grammar.expressions::disjunction)
              : grammar.expressions.disjunction();
      if (condition == null) {
        tokens.pos = mark;
        break;
      }
      conditions.add(condition);
    }
    return List.copyOf(conditions);
  }
}
