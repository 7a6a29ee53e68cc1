package org.krait.lens.flow;

import java.util.ArrayList;
import java.util.List;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Node;
import org.krait.syntax.Pattern;
import org.krait.syntax.Stmt;

/** What every run has passed when it comes to a place, followed from the place outwards. */
final class WayIn {
  private final Facts facts;
  private final List<Node> passed = new ArrayList<>();

  WayIn(Facts facts) {
    this.facts = facts;
  }

  /** Goes out of one of its parts to a statement. */
  void enter(Node statement, Node part) {
    for (List<Stmt> body : Bodies.of(statement)) {
      int at = Bodies.indexOf(body, part);
      if (at >= 0) {
        passed.addAll(body.subList(0, at));
      }
    }
    if (statement instanceof Stmt.With || statement instanceof Stmt.AsyncWith) {
      passed.add(statement);
    }
    if (statement instanceof Stmt.Match match) {
      for (MatchCase each : match.cases()) {
        if (Bodies.indexOf(each.body(), part) >= 0) {
          passed.add(each.pattern());
        }
      }
    }
  }

  /** Whether a binding was passed, and not only may have been. */
  boolean binds(Occurrence binding) {
    Node statement = binding.node();
    while (statement != null && !(statement instanceof Stmt)) {
      statement = facts.parent(statement);
    }
    for (Node each : passed) {
      boolean bound =
          switch (each) {
            case Stmt.Assign s -> s == statement && binding.role() == Role.ASSIGNED;
            case Stmt.AnnAssign s -> s == statement && binding.role() == Role.ASSIGNED;
            case Stmt.With s -> s == statement && binding.role() == Role.WITH;
            case Stmt.AsyncWith s -> s == statement && binding.role() == Role.WITH;
            case Pattern p -> binding.role() == Role.MATCHED && covers(p, binding);
            default -> false;
          };
      if (bound) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(Pattern pattern, Occurrence binding) {
    return binding.start() >= facts.source().start(pattern.span())
        && binding.end() <= facts.source().end(pattern.span());
  }
}
