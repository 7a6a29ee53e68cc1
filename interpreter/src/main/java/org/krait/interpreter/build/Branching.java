package org.krait.interpreter.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.expr.BranchMarks;
import org.krait.interpreter.node.ExprNode;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.Handler;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.Place;

/**
 * Finds where code goes one of two ways, for trees that are traced. A statement's branches are
 * noted before its nodes are made. A test that jumps back to the loop's head is inverted, as
 * CPython's conditional jumps lead forward only.
 */
final class Branching {
  private record Mark(Branch branch, boolean left) {}

  private final Set<Branch> found = new LinkedHashSet<>();
  private final Map<CoreExpr, Mark> marks = new IdentityHashMap<>();
  private final Set<CoreExpr> tests = Collections.newSetFromMap(new IdentityHashMap<>());
  private Place after = Place.BEHIND;
  private @Nullable Place back;

  /** All branches, each once. */
  List<Branch> all() {
    return new ArrayList<>(found);
  }

  /** Where it goes on after the statement at hand. */
  Place after() {
    return after;
  }

  /** Begins a part of a statement after which it goes on elsewhere; where it did before. */
  Place goOn(@Nullable Place next) {
    Place outer = after;
    after = next == null ? outer : next;
    return outer;
  }

  /** Begins the body of a loop, whose turns begin at a place; where those of the outer loop do. */
  @Nullable Place turnAt(@Nullable Place head) {
    Place outer = back;
    back = head;
    return outer;
  }

  /** Whether an expression has been noted as part of a test. */
  boolean isTest(CoreExpr node) {
    return tests.contains(node);
  }

  /** The place of a statement of a block, or of the first one behind it that has one. */
  @Nullable Place next(CoreStmt[] body, int from) {
    Place place = null;
    for (int i = from; place == null && i < body.length; i++) {
      place = Places.of(body[i]);
    }
    return place;
  }

  /** Notes the branches of the tests of an {@code if}. */
  void decide(CoreStmt.If node) {
    Clause[] clauses = node.clauses();
    Place no = orAfter(node.orelse());
    for (int i = clauses.length - 1; i >= 0; i--) {
      Clause c = clauses[i];
      decide(c.test(), Places.orBehind(Places.of(c.body())), no);
      Place test = c.prelude() == null ? null : Places.of(c.prelude());
      no = Places.orBehind(test == null ? Places.of(c.test()) : test);
    }
  }

  /** Notes the branches of a loop's test; where the loop's turns begin. */
  @Nullable Place decide(CoreStmt.While node) {
    boolean isAsync = node.line() == 0;
    Place turn = isAsync ? Place.BEHIND : Places.orBehind(Places.of(node.body()));
    decide(node.test(), turn, orAfter(node.orelse()));
    Place prelude = node.prelude() == null ? null : Places.of(node.prelude());
    return prelude == null ? Places.of(node.test()) : prelude;
  }

  /** The branch of a loop: to its next turn, or to what comes after the last. */
  Branch turn(CoreStmt.For node) {
    Place end = orAfter(node.orelse());
    return noted(node.position(), Place.BEHIND, end.equals(back) ? Place.BEHIND : end);
  }

  /**
   * The branch of a handler, to what it does first or to the next handler; null for one of no
   * source.
   */
  @Nullable Branch match(Handler[] handlers, int k) {
    Handler handler = handlers[k];
    if (handler.type() == null || handler.line() == 0) {
      return null;
    }
    boolean last = k == handlers.length - 1;
    Place next = last ? null : new Place(-1, handlers[k + 1].line());
    return noted(handler.position(), Place.BEHIND, Places.orBehind(next));
  }

  private Place orAfter(@Nullable CoreStmt orelse) {
    Place place = orelse == null ? null : Places.of(orelse);
    return place == null ? after : place;
  }

  private Branch noted(int position, Place left, Place right) {
    Branch branch = new Branch(position, left, right);
    found.add(branch);
    return branch;
  }

  /** Notes the branches of a test that leads to one place or another. */
  void decide(CoreExpr test, Place yes, Place no) {
    decide(test, false, no, yes, -1);
  }

  /**
   * Notes the branches of a test that jumps on one outcome, and else goes on.
   *
   * @param around the position of what the test is a part of, or -1
   */
  // CPython: codegen.c codegen_jump_if; flowgraph.c normalize_jumps
  private void decide(CoreExpr test, boolean jumpsOn, Place jump, Place next, int around) {
    switch (test) {
      case CoreExpr.Not n -> decide(n.test(), !jumpsOn, jump, next, around);
      case CoreExpr.And n -> {
        tests.add(n);
        junction(n.operands(), false, jumpsOn, jump, next, n.position());
      }
      case CoreExpr.Or n -> {
        tests.add(n);
        junction(n.operands(), true, jumpsOn, jump, next, n.position());
      }
      case CoreExpr.Conditional n -> {
        tests.add(n);
        decide(n);
        decide(n.body(), jumpsOn, jump, next, around);
        decide(n.orelse(), jumpsOn, jump, next, around);
      }
      case CoreExpr.Do n -> decide(n.value(), jumpsOn, jump, next, around);
      case CoreExpr.Const n -> {}
      default -> leaf(test, jumpsOn, jump, next, around);
    }
  }

  private void decide(CoreExpr.Conditional node) {
    Place body = Places.orBehind(Places.of(node.body()));
    decide(node.test(), body, Places.orBehind(Places.of(node.orelse())));
  }

  private void junction(
      CoreExpr[] operands, boolean decisive, boolean jumpsOn, Place jump, Place next, int at) {
    int last = operands.length - 1;
    for (int i = 0; i < last; i++) {
      Place goesOn = Places.orBehind(Places.of(operands[i + 1]));
      decide(operands[i], decisive, decisive == jumpsOn ? jump : next, goesOn, at);
    }
    decide(operands[last], jumpsOn, jump, next, at);
  }

  private void leaf(CoreExpr test, boolean jumpsOn, Place jump, Place next, int around) {
    int own = Places.position(test);
    int position = own < 0 ? around : own;
    if (position >= 0) {
      boolean inverted = jump.equals(back);
      Branch branch = inverted ? noted(position, Place.BEHIND, next) : noted(position, next, jump);
      marks.put(ExpressionBuilder.decisive(test), new Mark(branch, jumpsOn == inverted));
    }
  }

  /** Notes the branches of a conditional expression whose value is wanted. */
  void value(CoreExpr.Conditional node) {
    if (!tests.contains(node)) {
      decide(node);
    }
  }

  /** The branches of {@code and} or {@code or} whose value is wanted; null in a test. */
  Branch @Nullable [] values(CoreExpr node, CoreExpr[] operands, int position) {
    if (tests.contains(node)) {
      return null;
    }
    Branch[] branches = new Branch[operands.length - 1];
    for (int i = 0; i < branches.length; i++) {
      int own = Places.position(operands[i]);
      Place next = Places.orBehind(Places.of(operands[i + 1]));
      branches[i] = noted(own < 0 ? position : own, next, Place.BEHIND);
    }
    return branches;
  }

  /** The node of an expression, which tells of the branch that was noted for it. */
  ExprNode marked(CoreExpr expression, ExprNode node) {
    Mark mark = marks.remove(expression);
    return mark == null ? node : new BranchMarks.Test(node, mark.branch(), mark.left());
  }
}
