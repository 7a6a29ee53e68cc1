package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.UnboundUse;
import org.krait.scope.Decision;
import org.krait.scope.Scope.Kind;

/** What the rules share that tell of uses which certainly find their variable unbound. */
abstract class UnboundRule implements Rule {
  /** Why a variable is unbound. */
  enum Cause {
    /** A function around has one of that name, which was meant. */
    LOST_NONLOCAL,
    /** The module has one of that name, which was meant. */
    LOST_GLOBAL,
    /** It was bound, and deleted again. */
    DELETED,
    /** It is bound only later, or on other paths. */
    TOO_EARLY
  }

  private final Cause cause;

  UnboundRule(Cause cause) {
    this.cause = cause;
  }

  @Override
  public final Level level() {
    return Level.ERROR;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (UnboundUse use : analysis.unboundUses()) {
      if (causeOf(facts, use) == cause) {
        found.accept(finding(facts, use));
      }
    }
  }

  private static Cause causeOf(Facts facts, UnboundUse use) {
    for (Occurrence each : use.variable().occurrences()) {
      boolean unbinds = each.role() == Role.DELETED || each.role() == Role.EXCEPTION;
      if (unbinds && each.line() < use.use().line()) {
        return Cause.DELETED;
      }
    }
    Variable hidden = hidden(facts, use.variable());
    if (hidden == null) {
      return Cause.TOO_EARLY;
    }
    return hidden.owner().kind() == Kind.MODULE ? Cause.LOST_GLOBAL : Cause.LOST_NONLOCAL;
  }

  /** The variable that the function would have reached without its own binding, or null. */
  static @Nullable Variable hidden(Facts facts, Variable variable) {
    return facts.variable(Decision.about(variable.symbol()).hidden());
  }

  private Finding finding(Facts facts, UnboundUse use) {
    String name = use.variable().identifier();
    boolean module = use.variable().owner().kind() == Kind.MODULE;
    String error = module ? "NameError" : "UnboundLocalError";
    String verb = use.use().role() == Role.DELETED ? "deleted" : "read";
    Finding.Draft draft =
        Finding.of(
            this, use.use(), "`" + name + "` is " + verb + " here while it has no value: " + error);
    addProof(draft, facts, use);
    return finish(draft, facts, use);
  }

  private static void addProof(Finding.Draft draft, Facts facts, UnboundUse use) {
    Explanation explanation = new Explanation(facts);
    String name = use.variable().identifier();
    List<Finding.Proof> bindings = new ArrayList<>();
    for (Occurrence each : use.variable().bindings()) {
      bindings.add(
          new Finding.Proof(
              each.line(),
              explanation.quote(each)
                  + " binds `"
                  + name
                  + "`, so in all of "
                  + use.variable().owner().title()
                  + " it is that variable"));
    }
    if (!bindings.isEmpty()) {
      draft.proof(bindings.get(0).line(), bindings.get(0).words());
    }
    for (UnboundUse.Turn turn : use.path()) {
      draft.proof(turn.line(), "a run comes here when " + turn.words());
    }
    for (Occurrence each : use.variable().occurrences()) {
      if (each.role() == Role.DELETED && each.line() < use.use().line()) {
        draft.proof(each.line(), explanation.quote(each) + " unbinds it");
      } else if (each.role() == Role.EXCEPTION && each.line() < use.use().line()) {
        draft.proof(each.line(), "the `except` clause unbinds its name when it ends");
      }
    }
    draft.proof(use.use().line(), "nothing before this has given it a value on any path");
  }

  /** Adds what the cause knows of a cure. */
  abstract Finding finish(Finding.Draft draft, Facts facts, UnboundUse use);
}
