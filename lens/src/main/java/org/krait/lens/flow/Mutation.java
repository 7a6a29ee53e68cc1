package org.krait.lens.flow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Node;

/** Tells expressions that make a mutable container, and uses that change one. */
public final class Mutation {
  private static final Set<String> CONSTRUCTORS =
      Set.of("list", "dict", "set", "bytearray", "defaultdict", "deque", "OrderedDict", "Counter");

  private static final Set<String> METHODS =
      Set.of(
          "append",
          "appendleft",
          "extend",
          "extendleft",
          "insert",
          "remove",
          "pop",
          "popleft",
          "popitem",
          "clear",
          "sort",
          "reverse",
          "add",
          "discard",
          "update",
          "setdefault",
          "difference_update",
          "intersection_update",
          "symmetric_difference_update");

  private Mutation() {}

  /** Whether an expression makes a new list, dict, set or the like. */
  public static boolean isMutableContainer(@Nullable Expr value) {
    return switch (value) {
      case Expr.List list -> true;
      case Expr.Dict dict -> true;
      case Expr.Set set -> true;
      case Expr.ListComp all -> true;
      case Expr.SetComp all -> true;
      case Expr.DictComp all -> true;
      case Expr.Call call -> CONSTRUCTORS.contains(called(call.func()));
      case null, default -> false;
    };
  }

  private static String called(Expr function) {
    return switch (function) {
      case Expr.Name name -> name.id();
      case Expr.Attribute attribute -> attribute.attr();
      default -> "";
    };
  }

  /** Whether a mention changes the container that the variable holds. */
  public static boolean isMutation(Facts facts, Occurrence use) {
    if (use.role() == Role.AUGMENTED) {
      return true;
    }
    Node user = use.role() == Role.READ ? facts.parent(use.node()) : null;
    return switch (user) {
      case Expr.Subscript item -> item.value() == use.node() && item.ctx() != ExprContext.Load;
      case Expr.Attribute method ->
          METHODS.contains(method.attr())
              && facts.parent(method) instanceof Expr.Call call
              && call.func() == method;
      case null, default -> false;
    };
  }
}
