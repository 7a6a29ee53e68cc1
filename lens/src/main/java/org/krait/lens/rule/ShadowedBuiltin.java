package org.krait.lens.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.BuiltinNames;
import org.krait.lens.facts.Explanation;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Expr;
import org.krait.syntax.Stmt;

/** A variable that hides a built-in; parameters may be called what their function is about. */
final class ShadowedBuiltin implements Rule {
  @Override
  public String id() {
    return "shadowed-builtin";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String summary() {
    return "A variable hides a built-in.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (Variable variable : facts.variables()) {
      String name = variable.identifier();
      Occurrence first = variable.firstBinding();
      if (first != null
          && variable.owner().kind() != Kind.CLASS
          && !variable.owner().kind().isComprehension()
          && !isItself(facts, first)
          && BuiltinNames.contain(name)
          && !name.startsWith("_")
          && first.role() != Role.IMPORTED
          && first.role() != Role.PARAMETER) {
        found.accept(finding(facts, variable, first));
      }
    }
  }

  /** Whether a binding gives the built-in its own name, as {@code list = list} does. */
  private static boolean isItself(Facts facts, Occurrence first) {
    return facts.parent(first.node()) instanceof Stmt.Assign assign
        && assign.value() instanceof Expr.Name value
        && value.id().equals(first.name().identifier());
  }

  private Finding finding(Facts facts, Variable variable, Occurrence first) {
    String name = variable.identifier();
    Occurrence call = isUncallable(facts, variable) ? firstCall(facts, variable) : null;
    Finding.Draft draft =
        Finding.of(
                this,
                call == null ? first : call,
                call == null
                    ? "`" + name + "` hides the built-in of that name"
                    : "`" + name + "` is called here, but is no longer the built-in")
            .level(call == null ? Level.NOTE : Level.WARNING)
            .proof(
                first.line(),
                new Explanation(facts).quote(first)
                    + " binds `"
                    + name
                    + "` in "
                    + variable.owner().title());
    if (call != null) {
      draft.proof(call.line(), "this calls that value, which is no function: TypeError");
    }
    return draft.advice(
        "Names are looked up locally, in the functions around, in the module and last among the"
            + " built-ins, so this one is found first wherever it is visible. Choose another name,"
            + " such as `"
            + name
            + "_`.");
  }

  /** Whether everything that the variable is ever given is a display or constant. */
  private static boolean isUncallable(Facts facts, Variable variable) {
    for (Occurrence each : variable.bindings()) {
      boolean plain =
          each.role() == Role.ASSIGNED
              && facts.parent(each.node()) instanceof Stmt.Assign assign
              && isPlainValue(assign.value());
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainValue(Expr value) {
    return value instanceof Expr.Constant
        || value instanceof Expr.List
        || value instanceof Expr.Tuple
        || value instanceof Expr.Dict
        || value instanceof Expr.Set
        || value instanceof Expr.JoinedStr;
  }

  private static @Nullable Occurrence firstCall(Facts facts, Variable variable) {
    for (Occurrence each : variable.occurrences()) {
      if (each.role() == Role.READ
          && each.block() == variable.owner()
          && each.start() > variable.firstBinding().start()
          && facts.parent(each.node()) instanceof Expr.Call call
          && call.func() == each.node()) {
        return each;
      }
    }
    return null;
  }
}
