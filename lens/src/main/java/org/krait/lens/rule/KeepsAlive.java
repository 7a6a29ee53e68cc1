package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.lens.flow.Analysis;
import org.krait.scope.Scope.Kind;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/** A closure that leaves a method and holds the whole {@code self} for one attribute of it. */
final class KeepsAlive implements Rule {
  /** What the first parameter of a method is called that gets a class, which lives anyway. */
  private static final Set<String> CLASSES = Set.of("cls", "mcs", "mcls", "metacls");

  @Override
  public String id() {
    return "keeps-alive";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public String summary() {
    return "A returned closure keeps a whole object alive for one attribute of it.";
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> found) {
    Facts facts = analysis.facts();
    for (Block closure : facts.blocks()) {
      if (closure.isClosure() && isReturned(facts, closure)) {
        for (Name captured : closure.captures()) {
          check(facts, closure, captured, found);
        }
      }
    }
  }

  /** Whether a closure leaves its function to be kept; generators are soon used up. */
  static boolean isReturned(Facts facts, Block closure) {
    if (closure.kind() == Kind.GENERATOR_EXPRESSION) {
      return false;
    }
    if (closure.node() instanceof Expr) {
      return facts.parent(closure.node()) instanceof Stmt.Return;
    }
    Variable function = facts.variableAt(closure.node());
    for (Occurrence each : function == null ? List.<Occurrence>of() : function.occurrences()) {
      if (each.role() == Role.READ && facts.parent(each.node()) instanceof Stmt.Return) {
        return true;
      }
    }
    return false;
  }

  private void check(Facts facts, Block closure, Name captured, Consumer<Finding> found) {
    Variable variable = facts.variable(captured);
    if (variable == null || !isSelf(variable)) {
      return;
    }
    TreeSet<String> attributes = new TreeSet<>();
    List<Occurrence> reads = new ArrayList<>();
    for (Occurrence each : variable.occurrences()) {
      if (each.block().isWithin(closure)) {
        Node user = facts.parent(each.node());
        boolean loads = user instanceof Expr.Attribute a && a.ctx() == ExprContext.Load;
        boolean called = facts.parent(user) instanceof Expr.Call call && call.func() == user;
        if (!loads || called) {
          return;
        }
        attributes.add(((Expr.Attribute) user).attr());
        reads.add(each);
      }
    }
    if (attributes.size() == 1) {
      found.accept(finding(closure, variable, reads.get(0), attributes.first()));
    }
  }

  /** Whether a variable holds the object of a method; of a class method it is a class. */
  private static boolean isSelf(Variable variable) {
    return variable.isFirstOfMethod() && !CLASSES.contains(variable.identifier());
  }

  private Finding finding(Block closure, Variable variable, Occurrence read, String attribute) {
    String name = variable.identifier();
    return Finding.of(this, read, "the " + closure.title() + " keeps all of `" + name + "` alive")
        .proof(
            closure.line(), "the " + closure.title() + " captures `" + name + "` and is returned")
        .proof(read.line(), "all it uses of it is `." + attribute + "`")
        .advice(
            "As long as the closure lives, so does everything its cells hold. If the attribute does"
                + " not change, bind `"
                + attribute
                + " = "
                + name
                + "."
                + attribute
                + "` before the closure and use that.");
  }
}
