package org.krait.lens.rule;

import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.UnboundUse;

/** A function that rebinds a name of the module without {@code global}, and reads it before. */
final class LostGlobal extends UnboundRule {
  LostGlobal() {
    super(Cause.LOST_GLOBAL);
  }

  @Override
  public String id() {
    return "lost-global";
  }

  @Override
  public String summary() {
    return "A function rebinds a name of the module without `global`.";
  }

  @Override
  Finding finish(Finding.Draft draft, Facts facts, UnboundUse use) {
    String name = use.variable().identifier();
    Variable meant = hidden(facts, use.variable());
    Occurrence binding = meant == null ? null : meant.firstBinding();
    if (binding != null) {
      draft.proof(
          binding.line(), "`global " + name + "` would reach the module's, bound on this line");
    }
    return draft
        .fix(
            "declare `global " + name + "`",
            Declaration.edit(facts, use.variable().owner(), "global", name))
        .advice(
            "A function that binds a name anywhere has its own variable of that name, from its"
                + " first line to its last. To rebind the module's, say `global "
                + name
                + "` first; to have a variable of its own, give it a value before it is read, or"
                + " another name.");
  }
}
