package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.Mutation;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Stmt;

/** A container that several closures hold, and that one of them changes for all. */
final class SharedMutable implements Rule {
  @Override
  public String id() {
    return "shared-mutable";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String summary() {
    return "Several closures share a container that one of them changes.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (Variable variable : facts.variables()) {
      if (variable.owner().kind() == Kind.FUNCTION && holdsNewContainer(facts, variable)) {
        check(facts, variable, found);
      }
    }
  }

  private static boolean holdsNewContainer(Facts facts, Variable variable) {
    List<Occurrence> bindings = variable.bindings();
    return bindings.size() == 1
        && bindings.get(0).role() == Role.ASSIGNED
        && facts.parent(bindings.get(0).node()) instanceof Stmt.Assign assign
        && Mutation.isMutableContainer(assign.value());
  }

  private void check(Facts facts, Variable variable, Consumer<Finding> found) {
    Map<Block, Occurrence> closures = new LinkedHashMap<>();
    List<Occurrence> changes = new ArrayList<>();
    for (Occurrence each : variable.occurrences()) {
      if (each.block() != variable.owner() && each.block().isDeferred()) {
        closures.putIfAbsent(each.block(), each);
        if (Mutation.isMutation(facts, each)) {
          changes.add(each);
        }
      }
    }
    if (closures.size() > 1 && !changes.isEmpty()) {
      found.accept(finding(facts, variable, closures, changes.get(0)));
    }
  }

  private Finding finding(
      Facts facts, Variable variable, Map<Block, Occurrence> closures, Occurrence change) {
    String name = variable.identifier();
    Occurrence binding = variable.firstBinding();
    Finding.Draft draft =
        Finding.of(
                this, binding, closures.size() + " closures share the container in `" + name + "`")
            .proof(
                binding.line(),
                "one container is made for each call of " + variable.owner().title());
    closures.forEach(
        (block, use) -> draft.proof(use.line(), "the " + block.title() + " holds it in a cell"));
    return draft
        .proof(change.line(), new Explanation(facts).quote(change) + " changes it for all of them")
        .advice(
            "Closures of one call share its cells, so what one of them changes the others see. That"
                + " is how closures keep state; give each its own container if they should not"
                + " share it.");
  }
}
