package org.krait.lens.rule;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.lens.flow.Mutation;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/** A default argument that all calls share, and that a call changes or hands out. */
final class MutableDefault implements Rule {
  @Override
  public String id() {
    return "mutable-default";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public String summary() {
    return "A call changes a default argument, which all calls share.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    for (Block block : analysis.facts().blocks()) {
      Arguments args = block.arguments();
      if (args != null) {
        List<Arg> positional = new java.util.ArrayList<>(args.posonlyargs());
        positional.addAll(args.args());
        int offset = positional.size() - args.defaults().size();
        for (int i = 0; i < args.defaults().size(); i++) {
          check(analysis.facts(), positional.get(offset + i), args.defaults().get(i), found);
        }
        for (int i = 0; i < args.kwDefaults().size(); i++) {
          check(analysis.facts(), args.kwonlyargs().get(i), args.kwDefaults().get(i), found);
        }
      }
    }
  }

  private void check(Facts facts, Arg parameter, @Nullable Expr value, Consumer<Finding> found) {
    Variable variable = facts.variableAt(parameter);
    if (variable == null || !Mutation.isMutableContainer(value)) {
      return;
    }
    for (Occurrence each : variable.occurrences()) {
      if (isRebound(variable, each)) {
        return;
      }
      boolean changed = Mutation.isMutation(facts, each);
      if (changed || isHandedOut(facts, each)) {
        found.accept(finding(facts, variable, value, each, changed));
        return;
      }
    }
  }

  /** Whether the parameter got another value first, as after {@code x = list(x)}. */
  private static boolean isRebound(Variable variable, Occurrence use) {
    return use.block() == variable.owner()
        && use.role().binds()
        && use.role() != Role.PARAMETER
        && use.role() != Role.AUGMENTED;
  }

  private static boolean isHandedOut(Facts facts, Occurrence use) {
    return use.role() == Role.READ && facts.parent(use.node()) instanceof Stmt.Return;
  }

  /**
   * A container with something in it, a cache by its name, or one that the function searches for
   * what it has seen, is state that is meant to last.
   */
  private static boolean isDeliberate(Facts facts, Variable variable, Expr value) {
    for (Occurrence each : variable.occurrences()) {
      if (facts.parent(each.node()) instanceof Expr.Compare test
          && test.comparators().contains(each.node())
          && test.ops().stream().anyMatch(op -> op == Cmpop.In || op == Cmpop.NotIn)) {
        return true;
      }
    }
    String name = variable.identifier();
    boolean filled =
        value instanceof Expr.List list && !list.elts().isEmpty()
            || value instanceof Expr.Dict dict && !dict.values().isEmpty()
            || value instanceof Expr.Set;
    return filled || name.startsWith("_") || name.contains("cache") || name.contains("memo");
  }

  private Finding finding(
      Facts facts, Variable variable, Expr value, Occurrence use, boolean changed) {
    String name = variable.identifier();
    Occurrence parameter = variable.firstBinding();
    Explanation explanation = new Explanation(facts);
    return Finding.of(
            this,
            parameter,
            changed
                ? "calls without `" + name + "` share one container, and this function changes it"
                : "calls without `" + name + "` all get the same container back")
        .level(changed && !isDeliberate(facts, variable, value) ? Level.WARNING : Level.NOTE)
        .proof(
            parameter.line(),
            "the default of `" + name + "` is made once, when the `def` is executed")
        .proof(use.line(), explanation.quote(use) + (changed ? " changes it" : " hands it out"))
        .advice(
            "A default is evaluated once and kept in the function's `__defaults__`; it is the same"
                + " object in every call. Say `"
                + name
                + "=None` and make a new one in the body.");
  }
}
