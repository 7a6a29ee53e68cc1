package org.krait.lens.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/**
 * A variable that its function binds again after a closure over it was made, and before its use.
 */
final class ReboundAfterCapture implements Rule {
  @Override
  public String id() {
    return "rebound-after-capture";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String summary() {
    return "A captured variable gets a new value after the closure was made and before its use.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (Variable variable : facts.variables()) {
      if (variable.owner().kind() == Kind.FUNCTION && variable.symbol().isCell()) {
        for (Block closure : variable.capturers()) {
          Occurrence rebinding = rebinding(facts, variable, closure);
          if (rebinding != null) {
            found.accept(finding(facts, variable, closure, rebinding));
          }
        }
      }
    }
  }

  /** The binding between the closure's definition and its next use, in straight-line code. */
  private static @Nullable Occurrence rebinding(Facts facts, Variable variable, Block closure) {
    boolean direct = closure.parent() == variable.owner() && closure.kind() == Kind.FUNCTION;
    Occurrence definition = direct ? facts.mention(closure.node()) : null;
    Name captured = closure.name(variable.symbol().name());
    if (definition == null || captured == null || captured.firstBinding() != null) {
      return null;
    }
    Variable function = facts.variable(definition.name());
    if (function == null || function.bindings().size() != 1) {
      return null;
    }
    boolean boundBefore = false;
    Occurrence rebinding = null;
    for (Occurrence each : variable.bindings()) {
      if (each.block() == variable.owner()) {
        boundBefore |= each.start() < definition.start();
        if (isAfter(facts, each, closure.node()) && isSibling(facts, each, closure.node())) {
          rebinding = rebinding == null ? each : rebinding;
        }
      }
    }
    return boundBefore && rebinding != null && isUsedAfter(facts, function, rebinding)
        ? rebinding
        : null;
  }

  private static boolean isAfter(Facts facts, Occurrence binding, Node closure) {
    return binding.role() == Role.ASSIGNED && binding.start() > facts.source().end(closure.span());
  }

  /** Whether a plain assignment stands in the same list of statements as the definition. */
  private static boolean isSibling(Facts facts, Occurrence binding, Node closure) {
    return facts.parent(binding.node()) instanceof Stmt.Assign assign
        && facts.parent(assign) == facts.parent(closure);
  }

  /** Whether the function is used only after the assignment, and not already for its value. */
  private static boolean isUsedAfter(Facts facts, Variable function, Occurrence rebinding) {
    int end = facts.source().end(facts.parent(rebinding.node()).span());
    boolean after = false;
    for (Occurrence each : function.occurrences()) {
      if (each.role() == Role.READ) {
        if (each.start() < end) {
          return false;
        }
        after = true;
      }
    }
    return after;
  }

  private Finding finding(Facts facts, Variable variable, Block closure, Occurrence rebinding) {
    String name = variable.identifier();
    return Finding.of(
            this, rebinding, "`" + name + "` is bound anew after a closure over it was made")
        .proof(closure.line(), "the " + closure.title() + " made here captures `" + name + "`")
        .proof(
            rebinding.line(),
            new Explanation(facts).quote(rebinding) + " gives it a new value before that is called")
        .advice(
            "A closure sees the value that the variable has when the closure runs, not the one it"
                + " had when the closure was made. Use another name for the new value if the"
                + " closure should keep the old one.");
  }
}
