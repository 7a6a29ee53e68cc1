package org.krait.lens.rule;

import java.util.function.Consumer;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.UnboundUse;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Stmt;

/** An inner function that rebinds a variable of the function around it without {@code nonlocal}. */
final class LostNonlocal extends UnboundRule {
  LostNonlocal() {
    super(Cause.LOST_NONLOCAL);
  }

  @Override
  public String id() {
    return "lost-nonlocal";
  }

  @Override
  public String summary() {
    return "A function rebinds a variable of the function around it without `nonlocal`.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    super.check(analysis, found);
    for (Block block : analysis.facts().blocks()) {
      if (block.kind() == Kind.FUNCTION) {
        for (Name name : block.names()) {
          checkUnread(analysis.facts(), name, found);
        }
      }
    }
  }

  @Override
  Finding finish(Finding.Draft draft, Facts facts, UnboundUse use) {
    String name = use.variable().identifier();
    Variable meant = hidden(facts, use.variable());
    draft.proof(
        meant.firstBinding().line(),
        "`nonlocal "
            + name
            + "` would reach the variable of "
            + meant.owner().title()
            + " that is bound here");
    return draft
        .fix(
            "declare `nonlocal " + name + "`",
            Declaration.edit(facts, use.variable().owner(), "nonlocal", name))
        .advice(advice(name));
  }

  private static String advice(String name) {
    return "A function that binds a name anywhere has its own variable of that name, from its first"
        + " line to its last. To rebind the variable of the function around it, say `nonlocal "
        + name
        + "` first.";
  }

  /** Finds a local that is only assigned, where the function around has a variable of its name. */
  private void checkUnread(Facts facts, Name name, Consumer<Finding> found) {
    Variable variable = facts.variable(name);
    if (variable == null || variable.owner() != name.block() || !isLost(facts, variable)) {
      return;
    }
    Variable meant = hidden(facts, variable);
    Explanation explanation = new Explanation(facts);
    Occurrence first = variable.firstBinding();
    String identifier = name.identifier();
    found.accept(
        Finding.of(this, first, "this `" + identifier + "` is a new local that nothing reads")
            .level(Level.WARNING)
            .proof(
                first.line(),
                explanation.quote(first) + " binds a local of " + name.block().title())
            .proof(
                meant.firstBinding().line(),
                "the `"
                    + identifier
                    + "` of "
                    + meant.owner().title()
                    + ", bound here, keeps its value")
            .advice(advice(identifier)));
  }

  /** Whether nothing reads a variable, and the function around waits for its own to change. */
  static boolean isLost(Facts facts, Variable variable) {
    Variable meant = isOnlyAssigned(facts, variable) ? hidden(facts, variable) : null;
    return meant != null
        && meant.owner().kind() == Kind.FUNCTION
        && isExpectedToChange(meant, variable.owner());
  }

  private static boolean isOnlyAssigned(Facts facts, Variable variable) {
    for (Occurrence each : variable.occurrences()) {
      boolean assigned =
          each.role() == Role.ASSIGNED && facts.parent(each.node()) instanceof Stmt.Assign;
      if (!assigned) {
        return false;
      }
    }
    return variable.firstBinding() != null && !variable.identifier().startsWith("_");
  }

  /**
   * Whether the outer function binds the variable before the inner one is made, and reads it after.
   */
  private static boolean isExpectedToChange(Variable variable, Block inner) {
    Name name = variable.name(variable.owner());
    Occurrence bound = name == null ? null : name.firstBinding();
    if (bound == null || bound.line() >= inner.line()) {
      return false;
    }
    for (Occurrence each : name.occurrences()) {
      if (each.role().reads() && each.line() > inner.scope().span().endLineno()) {
        return true;
      }
    }
    return false;
  }
}
