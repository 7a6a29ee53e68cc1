package org.krait.lens.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.NamesIn;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.Variable;
import org.krait.syntax.Expr;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/**
 * Follows a closure from where it is made to a place that keeps it when the pass of the loop ends.
 * Calls, {@code key=} arguments and calls of unknown functions keep nothing as far as is known.
 *
 * @param keeper the node that keeps the closure
 * @param words what it does, for the proof
 */
public record Escape(Node keeper, String words) {
  /** Methods that keep what they are given, in the standard library and far beyond. */
  private static final Set<String> KEEPING_METHODS =
      Set.of(
          "append",
          "appendleft",
          "add",
          "insert",
          "setdefault",
          "put",
          "put_nowait",
          "push",
          "register",
          "connect",
          "bind",
          "callback",
          "addCleanup",
          "addClassCleanup",
          "add_done_callback",
          "call_soon",
          "call_soon_threadsafe",
          "call_later",
          "call_at",
          "after",
          "after_idle",
          "add_handler",
          "addHandler");

  /** Functions and methods whose result carries the function that they are given. */
  private static final Set<String> CARRIERS =
      Set.of(
          "partial",
          "partialmethod",
          "map",
          "filter",
          "staticmethod",
          "classmethod",
          "property",
          "Thread",
          "Timer",
          "Process",
          "submit",
          "apply_async",
          "create_task");

  /** Functions that build a container of all that a lazy iterable yields. */
  private static final Set<String> COLLECTORS = Set.of("list", "tuple", "set", "frozenset", "dict");

  /** Where a closure escapes the pass of a loop, or null where it does not as far as is known. */
  public static @Nullable Escape of(Facts facts, Node closure, Loop loop) {
    Block block = facts.blockOf(closure);
    boolean runsLater =
        block != null && (block.scope().isGenerator() || block.scope().isCoroutine());
    Search search = new Search(facts, loop, runsLater);
    return switch (closure) {
      case Stmt.FunctionDef f -> f.decoratorList().isEmpty() ? search.named(f) : null;
      case Stmt.AsyncFunctionDef f -> f.decoratorList().isEmpty() ? search.named(f) : null;
      case Stmt.ClassDef c -> c.decoratorList().isEmpty() ? search.named(c) : null;
      case Expr e -> search.follow(e);
      default -> null;
    };
  }

  /** One search; names that were followed are not followed again. */
  private static final class Search {
    private final Facts facts;
    private final Loop loop;
    private final Set<Variable> followed = new HashSet<>();

    /** Whether a call of the closure only makes a generator or coroutine, which runs later. */
    private final boolean runsLater;

    Search(Facts facts, Loop loop, boolean runsLater) {
      this.facts = facts;
      this.loop = loop;
      this.runsLater = runsLater;
    }

    /** Where a value goes that an expression has. */
    @Nullable Escape follow(Expr value) {
      Node user = facts.parent(value);
      return switch (user) {
        case Expr.Call call when call.func() == value -> runsLater ? follow(call) : null;
        case Expr.Call call -> argument(call, value);
        case Expr.List list -> follow(list);
        case Expr.Tuple tuple -> follow(tuple);
        case Expr.Set set -> follow(set);
        case Expr.Dict dict -> follow(dict);
        case Expr.Starred starred -> follow(starred);
        case Expr.BoolOp operation -> follow(operation);
        case Expr.IfExp choice when choice.test() != value -> follow(choice);
        case Expr.NamedExpr walrus when walrus.value() == value -> walrus(walrus);
        case Expr.ListComp all when all.elt() == value -> collected(all);
        case Expr.SetComp all when all.elt() == value -> collected(all);
        case Expr.DictComp all when all.key() == value || all.value() == value -> collected(all);
        case Expr.GeneratorExp all when all.elt() == value -> generated(all);
        case Stmt.Assign assign when assign.value() == value -> assigned(assign.targets());
        case Stmt.AnnAssign assign when assign.value() == value ->
            assigned(List.of(assign.target()));
        case Stmt.AugAssign assign when assign.value() == value && outlives(assign.target()) ->
            new Escape(assign, "adds it to something that outlives the pass");
        case null, default -> null;
      };
    }

    private @Nullable Escape walrus(Expr.NamedExpr walrus) {
      Escape direct = follow(walrus);
      return direct != null ? direct : assigned(List.of(walrus.target()));
    }

    private @Nullable Escape collected(Expr comprehension) {
      return comprehension == loop.node()
          ? new Escape(comprehension, "collects one for each pass")
          : follow(comprehension);
    }

    /** A generator makes its values one by one; only a collector around it keeps them all. */
    private @Nullable Escape generated(Expr.GeneratorExp generator) {
      if (facts.parent(generator) instanceof Expr.Call call
          && call.func() instanceof Expr.Name function
          && COLLECTORS.contains(function.id())) {
        return generator == loop.node()
            ? new Escape(call, "collects one for each pass")
            : follow(call);
      }
      return null;
    }

    private @Nullable Escape argument(Expr.Call call, Expr value) {
      String function = calledName(call);
      if (CARRIERS.contains(function)) {
        return follow(call);
      }
      if (function.equals("setattr") && call.args().size() == 3 && varies(call.args().get(1))) {
        return keptUnder(call, "sets it as an attribute that each pass names anew");
      }
      boolean keeps = call.func() instanceof Expr.Attribute && KEEPING_METHODS.contains(function);
      if (keeps && outlives(((Expr.Attribute) call.func()).value())) {
        return new Escape(call, "keeps it in something that outlives the pass");
      }
      return null;
    }

    private @Nullable Escape keptUnder(Expr.Call call, String words) {
      return outlives(call.args().get(0)) ? new Escape(call, words) : null;
    }

    private static String calledName(Expr.Call call) {
      return switch (call.func()) {
        case Expr.Name name -> name.id();
        case Expr.Attribute attribute -> attribute.attr();
        default -> "";
      };
    }

    private @Nullable Escape assigned(List<Expr> targets) {
      for (Expr target : targets) {
        Escape escape =
            switch (target) {
              case Expr.Name name -> readers(facts.mention(name));
              case Expr.Subscript item when varies(item.slice()) && outlives(item.value()) ->
                  new Escape(item, "stores it under a key that each pass names anew");
              case Expr.Attribute attribute when isLoopVariable(attribute.value()) ->
                  new Escape(attribute, "stores it in an object that the pass was given");
              default -> null;
            };
        if (escape != null) {
          return escape;
        }
      }
      return null;
    }

    /** Follows what a definition binds. */
    @Nullable Escape named(Stmt definition) {
      return readers(facts.mention(definition));
    }

    /** Follows a name to its readers in the same pass, until it is bound anew. */
    private @Nullable Escape readers(@Nullable Occurrence binding) {
      Variable variable = binding == null ? null : facts.variable(binding.name());
      if (variable == null || !followed.add(variable)) {
        return null;
      }
      boolean reached = false;
      for (Occurrence each : variable.occurrences()) {
        if (reached && each.role().binds() && each.block() == binding.block()) {
          return null;
        }
        reached |= each == binding;
        boolean samePass = facts.isWithin(each.node(), loop.node()) && !isDeferred(each);
        if (reached && each.role() == Role.READ && samePass && each.node() instanceof Expr reader) {
          Escape escape = follow(reader);
          if (escape != null) {
            return escape;
          }
        }
      }
      return null;
    }

    private boolean isDeferred(Occurrence reader) {
      return reader.block().body() != loop.rebinding().block().body();
    }

    /** Whether an object is still there when the pass ends: not made in it, as far as is known. */
    private boolean outlives(Expr object) {
      Expr root = root(object);
      if (!(root instanceof Expr.Name)) {
        return false;
      }
      Variable variable = facts.variableAt(root);
      for (Occurrence binding : variable == null ? List.<Occurrence>of() : variable.bindings()) {
        if (facts.isWithin(binding.node(), loop.node())
            && binding.role() != Role.LOOP
            && binding.role() != Role.AUGMENTED) {
          return false;
        }
      }
      return true;
    }

    private boolean isLoopVariable(Expr object) {
      Variable variable = facts.variableAt(root(object));
      if (variable == null) {
        return false;
      }
      List<Role> roles = new ArrayList<>();
      variable.bindings().forEach(binding -> roles.add(binding.role()));
      return roles.size() == 1
          && roles.get(0) == Role.LOOP
          && facts.isWithin(variable.bindings().get(0).node(), loop.node());
    }

    private static Expr root(Expr object) {
      Expr root = object;
      while (true) {
        if (root instanceof Expr.Attribute attribute) {
          root = attribute.value();
        } else if (root instanceof Expr.Subscript item) {
          root = item.value();
        } else {
          return root;
        }
      }
    }

    /** Whether an expression mentions a name that the loop binds anew. */
    private boolean varies(Expr key) {
      for (Expr.Name name : NamesIn.of(key)) {
        Variable variable = facts.variableAt(name);
        if (variable != null && isBoundInLoop(variable)) {
          return true;
        }
      }
      return false;
    }

    private boolean isBoundInLoop(Variable variable) {
      for (Occurrence binding : variable.bindings()) {
        if (facts.isWithin(binding.node(), loop.node())) {
          return true;
        }
      }
      return false;
    }
  }
}
