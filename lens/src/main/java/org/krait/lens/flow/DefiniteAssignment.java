package org.krait.lens.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Name;
import org.krait.lens.facts.Occurrence;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.lens.facts.TreeWalker;
import org.krait.lens.facts.Variable;
import org.krait.syntax.Alias;
import org.krait.syntax.Arg;
import org.krait.syntax.Comprehension;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Node;
import org.krait.syntax.Pattern;
import org.krait.syntax.Stmt;

/**
 * Follows all runs through a function or module at once and finds the uses of its own variables
 * that no run has bound. Where runs meet, what may be bound on one of them counts as maybe bound,
 * so what is found is certain.
 */
public final class DefiniteAssignment extends TreeWalker {
  /** How names of functions begin that raise an exception or end the program. */
  private static final List<String> ENDINGS =
      List.of("exit", "_exit", "quit", "abort", "fail", "fatal", "error", "skip", "die");

  private final Facts facts;
  private final Map<Variable, Integer> indices = new IdentityHashMap<>();
  private final Map<Occurrence, UnboundUse> found = new LinkedHashMap<>();
  private final Set<Occurrence> cleared = new LinkedHashSet<>();
  private final Map<Occurrence, Boolean> refuted = new IdentityHashMap<>();
  private final Deque<Exits> loops = new ArrayDeque<>();
  private final List<Escapes> guards = new ArrayList<>();
  private final Deque<UnboundUse.Turn> path = new ArrayDeque<>();

  /** The state at the place that the walk has reached; null where no run gets. */
  private @Nullable State state;

  /** The states in which a loop, or a {@code try} on the way, is left or the loop begun again. */
  private static final class Exits {
    private @Nullable State breaks;
    private @Nullable State continues;
  }

  /** All states in which an exception may leave a block of code. */
  private static final class Escapes {
    private @Nullable State any;
  }

  private DefiniteAssignment(Facts facts, Block block) {
    this.facts = facts;
    for (Name name : block.names()) {
      Variable variable = facts.variable(name);
      if (variable != null && variable.owner() == block && !variable.isBoundElsewhere()) {
        indices.put(variable, indices.size());
      }
    }
    state = State.start();
  }

  /** Follows all runs through a block. */
  public static DefiniteAssignment of(Facts facts, Block block) {
    DefiniteAssignment flow = new DefiniteAssignment(facts, block);
    if (!flow.indices.isEmpty()) {
      if (block.arguments() != null) {
        flow.walkParameters(block.arguments());
      }
      flow.walkBody(block.statements());
      flow.found.keySet().removeAll(flow.refuted.keySet());
    }
    return flow;
  }

  /** The uses that are certain to find their variable unbound, in source order. */
  public List<UnboundUse> unbound() {
    return List.copyOf(found.values());
  }

  /** The uses that may be bound, but not after an {@code except} clause that names the variable. */
  public List<Occurrence> clearedByExcept() {
    return List.copyOf(cleared);
  }

  // Uses and bindings

  private @Nullable Integer index(Node node) {
    Variable variable = facts.variableAt(node);
    return variable == null ? null : indices.get(variable);
  }

  private void use(Expr.Name node) {
    Integer index = index(node);
    if (state == null || index == null) {
      return;
    }
    Occurrence use = facts.mention(node);
    if (!state.isUnbound(index)) {
      refuted.put(use, true);
      if (state.isMaybeCleared(index)) {
        cleared.add(use);
        state.markCleared(index, false);
      }
    } else {
      Variable variable = facts.variableAt(node);
      found.putIfAbsent(use, new UnboundUse(variable, use, List.copyOf(path)));
      state = null;
    }
  }

  private void bind(Node node) {
    change(index(node), true);
  }

  private void change(@Nullable Integer index, boolean bound) {
    if (state == null || index == null) {
      return;
    }
    if (bound) {
      state.bind(index);
    } else {
      state.unbind(index);
    }
    noteEscape();
  }

  /** From here on an exception finds this state, too. */
  private void noteEscape() {
    for (Escapes guard : guards) {
      guard.any = join(guard.any, state);
    }
  }

  private static @Nullable State join(@Nullable State a, @Nullable State b) {
    if (a == null || b == null) {
      return a != null ? a : b == null ? null : b.copy();
    }
    a.join(b);
    return a;
  }

  private static @Nullable State copy(@Nullable State state) {
    return state == null ? null : state.copy();
  }

  @Override
  public void walk(Stmt node) {
    if (state != null) {
      super.walk(node);
    }
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    switch (node.ctx()) {
      case Load -> use(node);
      case Store -> bind(node);
      case Del -> {
        use(node);
        change(index(node), false);
      }
    }
    return null;
  }

  @Override
  protected void walkTarget(@Nullable Expr target, Role role) {
    if (role != Role.ANNOTATED || !(target instanceof Expr.Name)) {
      walk(target);
    }
  }

  @Override
  protected void walkParameter(Arg arg) {
    bind(arg);
  }

  /** The old value is read before the operand is computed. */
  @Override
  public @Nullable Void visitAugAssign(Stmt.AugAssign node) {
    if (node.target() instanceof Expr.Name name) {
      use(name);
    }
    walk(node.value());
    walk(node.target());
    return null;
  }

  // What is only defined here runs later

  @Override
  public @Nullable Void visitFunctionDef(Stmt.FunctionDef node) {
    walkAll(node.decoratorList());
    walkDefaults(node.args());
    bind(node);
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    walkAll(node.decoratorList());
    walkDefaults(node.args());
    bind(node);
    return null;
  }

  @Override
  public @Nullable Void visitClassDef(Stmt.ClassDef node) {
    walkAll(node.decoratorList());
    if (node.typeParams().isEmpty()) {
      walkAll(node.bases());
      walkKeywords(node.keywords());
    }
    bind(node);
    return null;
  }

  @Override
  public @Nullable Void visitLambda(Expr.Lambda node) {
    walkDefaults(node.args());
    return null;
  }

  @Override
  protected void walkComprehension(
      Expr node, List<Comprehension> generators, Expr first, @Nullable Expr second) {
    walk(generators.get(0).iter());
    if (!(node instanceof Expr.GeneratorExp)) {
      State before = copy(state);
      walkInside(generators, first, second);
      state = join(before, state);
    }
  }

  // Statements that bind without a Name

  @Override
  public @Nullable Void visitImport(Stmt.Import node) {
    for (Alias alias : node.names()) {
      bind(alias);
    }
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(Stmt.ImportFrom node) {
    for (Alias alias : node.names()) {
      bind(alias);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMatchStar(Pattern.MatchStar node) {
    bind(node);
    return null;
  }

  @Override
  public @Nullable Void visitMatchAs(Pattern.MatchAs node) {
    super.visitMatchAs(node);
    bind(node);
    return null;
  }

  @Override
  public @Nullable Void visitMatchMapping(Pattern.MatchMapping node) {
    super.visitMatchMapping(node);
    bind(node);
    return null;
  }

  // Branches

  @Override
  public @Nullable Void visitBoolOp(Expr.BoolOp node) {
    walk(node.values().get(0));
    State out = copy(state);
    for (int i = 1; i < node.values().size(); i++) {
      walk(node.values().get(i));
      out = join(out, state);
    }
    state = out;
    return null;
  }

  @Override
  public @Nullable Void visitIfExp(Expr.IfExp node) {
    walk(node.test());
    State otherwise = copy(state);
    walk(node.body());
    State out = state;
    state = otherwise;
    walk(node.orelse());
    state = join(out, state);
    return null;
  }

  @Override
  public @Nullable Void visitIf(Stmt.If node) {
    walk(node.test());
    State otherwise = copy(state);
    walkTurn(node.span().lineno(), "the `if` is true", node.body());
    State out = state;
    state = otherwise;
    walkTurn(node.span().lineno(), "the `if` is false", node.orelse());
    state = join(out, state);
    return null;
  }

  private void walkTurn(int line, String words, List<Stmt> body) {
    path.addLast(new UnboundUse.Turn(line, words));
    walkBody(body);
    path.removeLast();
  }

  @Override
  public @Nullable Void visitMatch(Stmt.Match node) {
    walk(node.subject());
    State out = null;
    for (MatchCase each : node.cases()) {
      State before = copy(state);
      walk(each.pattern());
      walk(each.guard());
      State mismatch = join(before, state);
      walkTurn(each.pattern().span().lineno(), "the `case` matches", each.body());
      out = join(out, state);
      boolean always =
          each.guard() == null
              && each.pattern() instanceof Pattern.MatchAs as
              && as.pattern() == null;
      state = always ? null : mismatch;
    }
    state = join(out, state);
    return null;
  }

  // Loops

  @Override
  public @Nullable Void visitFor(Stmt.For node) {
    walk(node.iter());
    walkLoop(null, node.target(), node.body(), node.orelse(), node.span().lineno());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFor(Stmt.AsyncFor node) {
    walk(node.iter());
    walkLoop(null, node.target(), node.body(), node.orelse(), node.span().lineno());
    return null;
  }

  @Override
  public @Nullable Void visitWhile(Stmt.While node) {
    walkLoop(node.test(), null, node.body(), node.orelse(), node.span().lineno());
    return null;
  }

  /** Walks a loop until another pass learns nothing new about its head. */
  private void walkLoop(
      @Nullable Expr test, @Nullable Expr target, List<Stmt> body, List<Stmt> orelse, int line) {
    State head = state;
    State exit;
    Exits exits;
    State before;
    do {
      before = copy(head);
      exits = new Exits();
      loops.push(exits);
      state = copy(head);
      walk(test);
      exit = isAlwaysTrue(test) ? null : copy(state);
      walk(target);
      walkTurn(line, "the loop runs", body);
      loops.pop();
      head = join(head, join(state, exits.continues));
    } while (head != null && !head.equals(before));
    state = exit;
    walkTurn(line, "the loop ends", orelse);
    state = join(state, exits.breaks);
  }

  private static boolean isAlwaysTrue(@Nullable Expr test) {
    return test instanceof Expr.Constant c
        && (Boolean.TRUE.equals(c.value()) || Long.valueOf(1).equals(c.value()));
  }

  @Override
  public @Nullable Void visitBreak(Stmt.Break node) {
    loops.peek().breaks = join(loops.peek().breaks, state);
    return leave();
  }

  @Override
  public @Nullable Void visitContinue(Stmt.Continue node) {
    loops.peek().continues = join(loops.peek().continues, state);
    return leave();
  }

  @Override
  public @Nullable Void visitReturn(Stmt.Return node) {
    walk(node.value());
    return leave();
  }

  @Override
  public @Nullable Void visitRaise(Stmt.Raise node) {
    super.visitRaise(node);
    return leave();
  }

  private @Nullable Void leave() {
    if (state != null) {
      noteEscape();
    }
    state = null;
    return null;
  }

  // Exceptions

  @Override
  public @Nullable Void visitWith(Stmt.With node) {
    walkItems(node.items());
    walkSuppressing(node.body());
    return null;
  }

  @Override
  public @Nullable Void visitAsyncWith(Stmt.AsyncWith node) {
    walkItems(node.items());
    walkSuppressing(node.body());
    return null;
  }

  /** A context manager may swallow any exception of its body. */
  private void walkSuppressing(List<Stmt> body) {
    State escaped = walkGuarded(() -> walkBody(body));
    state = join(state, escaped);
  }

  /** Walks code and returns all states in which an exception may leave it. */
  private @Nullable State walkGuarded(Runnable code) {
    Escapes guard = new Escapes();
    guard.any = copy(state);
    guards.add(guard);
    code.run();
    guards.removeLast();
    return guard.any;
  }

  @Override
  public @Nullable Void visitTry(Stmt.Try node) {
    walkTry(node.body(), node.handlers(), node.orelse(), node.finalbody());
    return null;
  }

  @Override
  public @Nullable Void visitTryStar(Stmt.TryStar node) {
    walkTry(node.body(), node.handlers(), node.orelse(), node.finalbody());
    return null;
  }

  private void walkTry(
      List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) {
    if (finalbody.isEmpty()) {
      walkCaught(body, handlers, orelse);
      return;
    }
    Exits jumps = new Exits();
    loops.push(jumps);
    State escaped = walkGuarded(() -> walkCaught(body, handlers, orelse));
    loops.pop();
    boolean continues = state != null;
    state = join(state, escaped);
    walkBody(finalbody);
    if (jumps.breaks != null) {
      loops.peek().breaks = join(loops.peek().breaks, state);
    }
    if (jumps.continues != null) {
      loops.peek().continues = join(loops.peek().continues, state);
    }
    state = continues ? state : null;
  }

  private void walkCaught(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse) {
    State escaped = walkGuarded(() -> walkBody(body));
    walkBody(orelse);
    State out = state;
    for (ExceptHandler handler : handlers) {
      state = copy(escaped);
      walkHandler(handler);
      out = join(out, state);
    }
    state = out;
  }

  @Override
  protected void walkHandler(ExceptHandler handler) {
    walk(handler.type());
    bind(handler);
    walkTurn(handler.span().lineno(), "the `except` catches", handler.body());
    if (handler.name() != null) {
      change(index(handler), false);
      if (state != null && index(handler) != null && !mayNotReturn(handler.body().getLast())) {
        state.markCleared(index(handler), true);
      }
    }
  }

  /** Whether a statement calls what does not return: {@code sys.exit()}, {@code self.fail()}. */
  private static boolean mayNotReturn(Stmt statement) {
    if (!(statement instanceof Stmt.Expr expression)
        || !(expression.value() instanceof Expr.Call call)) {
      return false;
    }
    String function =
        switch (call.func()) {
          case Expr.Name name -> name.id();
          case Expr.Attribute attribute -> attribute.attr();
          default -> "";
        };
    return ENDINGS.stream().anyMatch(function::startsWith);
  }
}
