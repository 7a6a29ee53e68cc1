package org.krait.lens.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.Escape;
import org.krait.lens.flow.Loop;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Node;

/** A closure that leaves its pass of a loop and will see the variable's last value only. */
final class LateBinding implements Rule {
  private static final String CURE_OF_FUNCTIONS =
      "A default argument is evaluated when the function is made and keeps the value of that pass;"
          + " so does a function that makes the closure.";

  private static final String CURE_OF_GENERATORS =
      "A list in its place is made at once; a generator function that gets the value as its argument"
          + " keeps it.";

  @Override
  public String id() {
    return "late-binding";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public String summary() {
    return "A closure made in a loop is kept, and will see the loop variable's last value.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (Variable variable : facts.variables()) {
      if (variable.owner().kind() != Kind.CLASS) {
        closures(variable)
            .forEach((closure, read) -> checkClosure(facts, variable, closure, read, found));
      }
    }
  }

  /** The closures made directly by the variable's own block, each with its first read. */
  private static Map<Block, Occurrence> closures(Variable variable) {
    Map<Block, Occurrence> closures = new LinkedHashMap<>();
    for (Name name : variable.names()) {
      Block closure = name.block().outermostDeferredIn(variable.owner());
      if (closure != null && name.has(Role.READ) && name.firstBinding() == null) {
        for (Occurrence each : name.occurrences()) {
          if (each.role() == Role.READ) {
            closures.putIfAbsent(closure, each);
          }
        }
      }
    }
    return closures;
  }

  private void checkClosure(
      Facts facts, Variable variable, Block closure, Occurrence read, Consumer<Finding> found) {
    Node made = closure.node();
    Block maker = closure.parent();
    while (maker != null && maker.kind() == Kind.CLASS && maker != variable.owner()) {
      made = maker.node();
      maker = maker.parent();
    }
    Loop loop = Loop.around(facts, made, variable);
    Escape escape = loop == null ? null : Escape.of(facts, made, loop);
    if (escape == null) {
      return;
    }
    Explanation explanation = new Explanation(facts);
    String name = variable.identifier();
    Occurrence rebinding = loop.rebinding();
    boolean runs = closure.kind() == Kind.GENERATOR_EXPRESSION;
    boolean runsLater = runs || closure.scope().isGenerator() || closure.scope().isCoroutine();
    String used = runsLater ? "runs" : "is called";
    int keeper = facts.source().lineAt(facts.source().start(escape.keeper().span()));
    found.accept(
        Finding.of(
                this,
                read,
                "`" + name + "` will have its last value when this " + used + " after the loop")
            .proof(
                rebinding.line(),
                explanation.quote(rebinding)
                    + " gives the one `"
                    + name
                    + "` a new value each pass")
            .proof(
                closure.line(),
                "the " + closure.title() + " made here reads `" + name + "` when it " + used)
            .proof(keeper, "the loop " + escape.words())
            .fix(
                "give the " + closure.title() + " its own `" + name + "` as a default argument",
                DefaultArgument.edit(facts, closure, variable))
            .advice(
                "A closure keeps the variable, not its value. All closures made by this loop share"
                    + " one `"
                    + name
                    + "`, so once the loop is done each of them sees the value of the last pass. "
                    + (runs ? CURE_OF_GENERATORS : CURE_OF_FUNCTIONS)));
  }
}
