package org.krait.lens.rule;

import java.util.List;
import java.util.function.Consumer;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;

/** A {@code nonlocal} or {@code global} statement for a name that the scope never binds. */
final class NeedlessNonlocal implements Rule {
  @Override
  public String id() {
    return "needless-nonlocal";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String summary() {
    return "A `nonlocal` or `global` statement names something that is only read.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    for (Block block : analysis.facts().blocks()) {
      for (Name name : block.names()) {
        if (isNeedless(name) && !isBoundByComprehension(analysis.facts(), name)) {
          found.accept(finding(name));
        }
      }
    }
  }

  private static boolean isNeedless(Name name) {
    return name.has(Role.DECLARED)
        && name.has(Role.READ)
        && name.firstBinding() == null
        && !name.has(Role.DELETED);
  }

  /** Whether a {@code :=} in a comprehension of the block binds the name there. */
  private static boolean isBoundByComprehension(Facts facts, Name name) {
    Variable variable = facts.variable(name);
    for (Occurrence each : variable == null ? List.<Occurrence>of() : variable.occurrences()) {
      if (each.role() == Role.WALRUS && each.block().isWithin(name.block())) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Name name) {
    Occurrence declared = null;
    for (Occurrence each : name.occurrences()) {
      declared = declared == null && each.role() == Role.DECLARED ? each : declared;
    }
    String word = name.symbol().isNonlocal() ? "nonlocal" : "global";
    String identifier = name.identifier();
    return Finding.of(this, declared, "`" + word + " " + identifier + "` is not needed")
        .proof(
            declared.line(),
            "the " + name.block().title() + " reads `" + identifier + "` but never binds it")
        .advice(
            "A name that a scope does not bind is looked up around it anyway. `"
                + word
                + "` is for rebinding.");
  }
}
