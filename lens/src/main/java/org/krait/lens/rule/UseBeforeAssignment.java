package org.krait.lens.rule;

import org.krait.lens.facts.Facts;
import org.krait.lens.flow.UnboundUse;

/** A use of a variable that no path has given a value yet. */
final class UseBeforeAssignment extends UnboundRule {
  UseBeforeAssignment() {
    super(Cause.TOO_EARLY);
  }

  @Override
  public String id() {
    return "use-before-assignment";
  }

  @Override
  public String summary() {
    return "A variable is used before any path has given it a value.";
  }

  @Override
  Finding finish(Finding.Draft draft, Facts facts, UnboundUse use) {
    return draft.advice(
        "The variable exists from the first line of its scope, but it is empty until a statement"
            + " binds it. Bind it before this line.");
  }
}
