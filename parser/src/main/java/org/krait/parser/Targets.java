package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;

/** What can be assigned to or deleted. */
final class Targets extends Rules {
  Targets(Grammar grammar) {
    super(grammar);
  }

  /** star_targets: the targets of a {@code for} clause. */
  Expr starTargets() {
    int start = tokens.pos;
    Expr first = starTarget();
    if (!tokens.at(TokenKind.COMMA)) {
      return first;
    }
    List<Expr> elts = new ArrayList<>();
    elts.add(first);
    while (tokens.accept(TokenKind.COMMA) && grammar.expressions.startsStarred()) {
      Expr next = grammar.isDiagnosing() ? attempt(this::starTarget) : starTarget();
      if (next == null) {
        break;
      }
      elts.add(next);
    }
    return new Expr.Tuple(List.copyOf(elts), ExprContext.Store, span(start));
  }

  Expr starTarget() {
    int start = tokens.pos;
    if (!tokens.accept(TokenKind.STAR)) {
      return withContext(grammar.atoms.primary(), ExprContext.Store);
    }
    if (tokens.at(TokenKind.STAR)) {
      throw mismatch();
    }
    Expr value = starTarget();
    return new Expr.Starred(value, ExprContext.Store, span(start));
  }

  /** del_targets: the targets of a {@code del} statement. */
  List<Expr> delTargets() {
    List<Expr> targets = new ArrayList<>(2);
    do {
      targets.add(withContext(grammar.atoms.primary(), ExprContext.Del));
    } while (tokens.accept(TokenKind.COMMA) && grammar.expressions.startsExpression());
    return List.copyOf(targets);
  }

  /** single_target: a name, attribute or subscript as the target of an assignment. */
  static Expr single(Expr expr) {
    return switch (expr) {
      case Expr.Name n -> withContext(n, ExprContext.Store);
      case Expr.Attribute a -> withContext(a, ExprContext.Store);
      case Expr.Subscript s -> withContext(s, ExprContext.Store);
      default -> throw mismatch();
    };
  }

  /** The expression as a target; a Mismatch if it cannot be one. */
  static Expr withContext(Expr expr, ExprContext ctx) {
    if (expr instanceof Expr.Name n) {
      return new Expr.Name(n.id(), ctx, n.span());
    }
    if (expr instanceof Expr.Attribute a) {
      return new Expr.Attribute(a.value(), a.attr(), ctx, a.span());
    }
    if (expr instanceof Expr.Subscript s) {
      return new Expr.Subscript(s.value(), s.slice(), ctx, s.span());
    }
    if (expr instanceof Expr.Tuple t) {
      return new Expr.Tuple(withContext(t.elts(), ctx), ctx, t.span());
    }
    if (expr instanceof Expr.List l) {
      return new Expr.List(withContext(l.elts(), ctx), ctx, l.span());
    }
    if (expr instanceof Expr.Starred s && ctx == ExprContext.Store) {
      return new Expr.Starred(withContext(s.value(), ctx), ctx, s.span());
    }
    throw mismatch();
  }

  private static List<Expr> withContext(List<Expr> elts, ExprContext ctx) {
    List<Expr> converted = new ArrayList<>(elts.size());
    for (Expr elt : elts) {
      converted.add(withContext(elt, ctx));
    }
    return List.copyOf(converted);
  }
}
