package org.krait.lens.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.NamesIn;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/**
 * A loop that gives a variable a new value on each pass, around a closure that captures it.
 *
 * @param node the {@code for} or {@code while} statement, or the comprehension
 * @param rebinding the place that gives the variable its value of the pass
 */
public record Loop(Node node, Occurrence rebinding) {

  /** The innermost such loop around a node of the variable's own block, or null. */
  public static @Nullable Loop around(Facts facts, Node closure, Variable variable) {
    Block owner = variable.owner();
    if (owner.kind().isComprehension()) {
      Occurrence target = variable.firstBinding();
      return target != null && target.role() == Role.COMPREHENSION && !hasOnePass(owner.node())
          ? new Loop(owner.node(), target)
          : null;
    }
    Node inner = closure;
    WayIn way = new WayIn(facts);
    for (Node node = facts.parent(closure);
        node != null && node != owner.node();
        inner = node, node = facts.parent(node)) {
      way.enter(node, inner);
      if (Bodies.indexOf(body(node), inner) >= 0) {
        Occurrence rebinding = rebinding(facts, variable, node, inner, way);
        if (rebinding != null) {
          boolean repeats = !hasOneValue(iterable(node)) && mayGoOn(facts, closure, node);
          return repeats ? new Loop(node, rebinding) : null;
        }
      }
    }
    return null;
  }

  /** Whether a comprehension is seen to run over no more than one value. */
  private static boolean hasOnePass(Node comprehension) {
    List<Comprehension> generators =
        switch (comprehension) {
          case Expr.ListComp c -> c.generators();
          case Expr.SetComp c -> c.generators();
          case Expr.DictComp c -> c.generators();
          case Expr.GeneratorExp c -> c.generators();
          default -> List.of();
        };
    return generators.size() == 1 && hasOneValue(generators.get(0).iter());
  }

  private static boolean hasOneValue(@Nullable Expr iterable) {
    return switch (iterable) {
      case Expr.List list -> isSingle(list.elts());
      case Expr.Tuple tuple -> isSingle(tuple.elts());
      case Expr.Set set -> isSingle(set.elts());
      case Expr.Subscript item
          when item.value() instanceof Expr.Tuple tuple
              && item.slice() instanceof Expr.Constant c
              && c.value() instanceof Long index
              && index < tuple.elts().size() ->
          hasOneValue(tuple.elts().get(index.intValue()));
      case null, default -> false;
    };
  }

  private static boolean isSingle(List<Expr> elements) {
    return elements.size() < 2 && elements.stream().noneMatch(Expr.Starred.class::isInstance);
  }

  private static List<Stmt> body(Node node) {
    return switch (node) {
      case Stmt.For loop -> loop.body();
      case Stmt.AsyncFor loop -> loop.body();
      case Stmt.While loop -> loop.body();
      default -> List.of();
    };
  }

  private static @Nullable Expr iterable(Node loop) {
    return switch (loop) {
      case Stmt.For statement -> statement.iter();
      case Stmt.AsyncFor statement -> statement.iter();
      default -> null;
    };
  }

  private static @Nullable Expr target(Node loop) {
    return switch (loop) {
      case Stmt.For statement -> statement.target();
      case Stmt.AsyncFor statement -> statement.target();
      default -> null;
    };
  }

  /** What gives the variable its value on each pass, where the owner alone binds it. */
  private static @Nullable Occurrence rebinding(
      Facts facts, Variable variable, Node loop, Node inner, WayIn way) {
    Expr target = target(loop);
    Occurrence found = null;
    for (Occurrence binding : variable.bindings()) {
      if (binding.block() != variable.owner()) {
        return null;
      }
      if (target != null && facts.isWithin(binding.node(), target)
          || isCounter(facts, binding, loop, inner)) {
        return binding;
      } else if (found == null && way.binds(binding)) {
        found = binding;
      }
    }
    return found;
  }

  /** Whether a {@code while} loop counts the variable that it tests, after the closure is made. */
  private static boolean isCounter(Facts facts, Occurrence binding, Node loop, Node inner) {
    if (!(loop instanceof Stmt.While statement) || binding.role() != Role.AUGMENTED) {
      return false;
    }
    int at = Bodies.indexOf(statement.body(), facts.parent(binding.node()));
    boolean tested = false;
    for (Expr.Name name : NamesIn.of(statement.test())) {
      tested |= facts.variableAt(name) == facts.variable(binding.name());
    }
    return tested && at > Bodies.indexOf(statement.body(), inner);
  }

  /** Whether a run can come to another pass after the closure was made. */
  private static boolean mayGoOn(Facts facts, Node closure, Node loop) {
    Node inner = closure;
    for (Node node = facts.parent(closure); inner != loop; node = facts.parent(node)) {
      for (List<Stmt> body : Bodies.of(node)) {
        int at = Bodies.indexOf(body, inner);
        if (at >= 0 && leaves(body.subList(at, body.size()))) {
          return false;
        }
      }
      inner = node;
      if (node == null) {
        break;
      }
    }
    return true;
  }

  private static boolean leaves(List<Stmt> rest) {
    for (Stmt statement : rest) {
      if (statement instanceof Stmt.Return
          || statement instanceof Stmt.Break
          || statement instanceof Stmt.Raise) {
        return true;
      }
    }
    return false;
  }
}
