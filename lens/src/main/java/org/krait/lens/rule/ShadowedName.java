package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.UnboundUse;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;

/** A variable of an inner function that hides one of the function around it. */
final class ShadowedName implements Rule {
  /** What the object of a method is called; a function in it that calls its own so means that. */
  private static final Set<String> SELVES = Set.of("self", "cls");

  @Override
  public String id() {
    return "shadowed-name";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String summary() {
    return "A variable of an inner function hides one of the function around it.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (Variable variable : facts.variables()) {
      Kind kind = variable.owner().kind();
      Variable hidden = UnboundRule.hidden(facts, variable);
      Occurrence first = variable.firstBinding();
      boolean idle = variable.identifier().startsWith("_");
      boolean told = kind == Kind.FUNCTION && first != null && !idle;
      if (told && hidden != null && !isHandedOver(variable) && !isLost(analysis, variable)) {
        Occurrence outer = hidden.firstBinding();
        boolean selves = hidden.isFirstOfMethod() && SELVES.contains(variable.identifier());
        boolean earlier = outer != null && outer.line() < variable.owner().line();
        if (hidden.owner().kind() == Kind.FUNCTION && earlier && !selves) {
          found.accept(finding(facts, variable, first, hidden, outer));
        }
      }
    }
  }

  /** Whether the outer one was meant; lost-nonlocal tells of that. */
  private static boolean isLost(Analysis analysis, Variable variable) {
    for (UnboundUse use : analysis.unboundUses()) {
      if (use.variable() == variable) {
        return true;
      }
    }
    return LostNonlocal.isLost(analysis.facts(), variable);
  }

  /** Whether it is a parameter whose default is the outer variable, as in {@code i=i}. */
  private static boolean isHandedOver(Variable variable) {
    Arguments args = variable.owner().arguments();
    if (args == null) {
      return false;
    }
    List<Expr> defaults = new ArrayList<>(args.defaults());
    defaults.addAll(args.kwDefaults());
    for (Expr value : defaults) {
      if (value instanceof Expr.Name name && name.id().equals(variable.identifier())) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(
      Facts facts, Variable variable, Occurrence first, Variable hidden, Occurrence outer) {
    String name = variable.identifier();
    String around = hidden.owner().title();
    return Finding.of(this, first, "`" + name + "` hides the `" + name + "` of " + around)
        .proof(
            first.line(),
            new Explanation(facts).quote(first)
                + " binds a variable of "
                + variable.owner().title())
        .proof(outer.line(), "here the " + around + " binds one of the same name")
        .advice(
            "Inside the inner function the name means its own variable only. Another name makes it"
                + " plain; `nonlocal "
                + name
                + "` would rebind the outer one.");
  }
}
