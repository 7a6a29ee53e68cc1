package org.krait.lens.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/**
 * A closure that leaves its function and holds a whole object for one part of it: {@code self} for
 * an attribute, a container for its length.
 */
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
    return "A returned closure keeps a whole object alive for one part of it.";
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
    if (variable != null) {
      Part part =
          isSelf(variable) ? attribute(facts, closure, variable) : length(facts, closure, variable);
      if (part != null) {
        found.accept(finding(closure, variable, part));
      }
    }
  }

  /**
   * The one part of an object that a closure uses.
   *
   * @param kind "attribute" or "length"
   * @param name what to call it
   */
  private record Part(Occurrence read, String kind, String expression, String name) {}

  private static @Nullable Part attribute(Facts facts, Block closure, Variable variable) {
    TreeSet<String> attributes = new TreeSet<>();
    List<Occurrence> reads = new ArrayList<>();
    for (Occurrence each : variable.occurrences()) {
      if (each.block().isWithin(closure)) {
        Node user = facts.parent(each.node());
        boolean loads = user instanceof Expr.Attribute a && a.ctx() == ExprContext.Load;
        boolean called = facts.parent(user) instanceof Expr.Call call && call.func() == user;
        if (!loads || called) {
          return null;
        }
        attributes.add(((Expr.Attribute) user).attr());
        reads.add(each);
      }
    }
    if (attributes.size() != 1) {
      return null;
    }
    String attribute = attributes.first();
    return new Part(reads.get(0), "attribute", variable.identifier() + "." + attribute, attribute);
  }

  /** The length of a container that nobody else holds or changes. */
  private static @Nullable Part length(Facts facts, Block closure, Variable variable) {
    if (!variable.owner().kind().isFunctionLike()
        || variable.bindings().size() != 1
        || !(facts.parent(variable.bindings().get(0).node()) instanceof Stmt.Assign)) {
      return null;
    }
    Occurrence read = null;
    for (Occurrence each : variable.occurrences()) {
      boolean inside = each.block().isWithin(closure);
      if (each.role().reads() && !(inside ? isMeasured(facts, each) : isLookedAt(facts, each))) {
        return null;
      }
      read = inside && read == null ? each : read;
    }
    return read == null
        ? null
        : new Part(read, "length", "len(" + variable.identifier() + ")", "length");
  }

  private static boolean isMeasured(Facts facts, Occurrence read) {
    return facts.parent(read.node()) instanceof Expr.Call call
        && isBuiltin(facts, call.func(), "len");
  }

  /** Whether a built-in function or a subscript looks at the object, so that it stays as it is. */
  private static boolean isLookedAt(Facts facts, Occurrence read) {
    Node user = facts.parent(read.node());
    return user instanceof Expr.Subscript s
            && s.ctx() == ExprContext.Load
            && s.value() == read.node()
        || user instanceof Expr.Call call
            && (isBuiltin(facts, call.func(), "len")
                || isBuiltin(facts, call.func(), "sum")
                || isBuiltin(facts, call.func(), "print"));
  }

  private static boolean isBuiltin(Facts facts, Expr function, String name) {
    return function instanceof Expr.Name n
        && n.id().equals(name)
        && facts.variableAt(function) == null;
  }

  /** Whether a variable holds the object of a method; of a class method it is a class. */
  private static boolean isSelf(Variable variable) {
    return variable.isFirstOfMethod() && !CLASSES.contains(variable.identifier());
  }

  private Finding finding(Block closure, Variable variable, Part part) {
    String name = variable.identifier();
    return Finding.of(
            this, part.read(), "the " + closure.title() + " keeps all of `" + name + "` alive")
        .proof(
            closure.line(), "the " + closure.title() + " captures `" + name + "` and is returned")
        .proof(part.read().line(), "all it uses of it is `" + part.expression() + "`")
        .advice(
            "As long as the closure lives, so does everything its cells hold. If the "
                + part.kind()
                + " does not change, bind `"
                + part.name()
                + " = "
                + part.expression()
                + "` before the closure and use that.");
  }
}
