package org.krait.lens.rule;

import java.util.function.Consumer;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.scope.Scope.Kind;

/** A variable of an inner function that hides one of the function around it. */
final class ShadowedName implements Rule {
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
      if (kind == Kind.FUNCTION && hidden != null && first != null) {
        Occurrence outer = hidden.firstBinding();
        if (hidden.owner().kind() == Kind.FUNCTION && outer != null) {
          found.accept(finding(facts, variable, first, hidden, outer));
        }
      }
    }
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
