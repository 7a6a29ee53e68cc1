package org.krait.interpreter.node;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.Jump.Kind;
import org.krait.interpreter.node.Jump.Step;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/**
 * The statements of a body that a trace function may jump to, and which may be reached from where.
 */
// CPython: frameobject.c mark_stacks, frame_lineno_set_impl
public final class JumpTargets {
  private record Target(Step[] steps, int part, int line) {
    Kind[] stack() {
      List<Kind> kinds = new ArrayList<>();
      for (Step step : steps) {
        if (step.kept() != Kind.NOTHING && step.kept() != Kind.AFTER_BODY) {
          kinds.add(step.kept());
        }
      }
      return kinds.toArray(new Kind[0]);
    }

    boolean isRunning(Frame f) {
      for (Step step : steps) {
        if (!step.node().keeps(step.kept(), f)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Target> targets = new ArrayList<>();
  private final List<Step> way = new ArrayList<>();

  /** The targets in a body. */
  public JumpTargets(StmtNode body) {
    statement(body);
  }

  /** A statement, with all inside it. */
  private void statement(StmtNode node) {
    way.add(new Step(node, Kind.NOTHING));
    target(0, node.line());
    node.outline(this);
    way.removeLast();
  }

  /** A part of the statement at hand that begins on a line. */
  public void target(int part, int line) {
    if (line > 0) {
      targets.add(new Target(way.toArray(new Step[0]), part, line));
    }
  }

  /** A part of the statement at hand that can be reached only with what it keeps. */
  public void guarded(int line, Kind kept) {
    Step step = way.removeLast();
    way.add(new Step(step.node(), kept));
    target(1, line);
    way.set(way.size() - 1, step);
  }

  /** A statement inside the one at hand, which keeps something meanwhile. */
  public void inside(@Nullable StmtNode node, Kind kept) {
    if (node != null) {
      Step step = way.removeLast();
      way.add(new Step(step.node(), kept));
      statement(node);
      way.set(way.size() - 1, step);
    }
  }

  /** Statements inside the one at hand, in order; what is never reached is no target. */
  public void inOrder(StmtNode[] body) {
    for (StmtNode node : body) {
      inside(node, Kind.NOTHING);
      if (!node.completes()) {
        return;
      }
    }
  }

  /** The jump of a call to a line; ValueError if there can be none. */
  public Jump jump(Frame f, int wanted, int startLine) {
    int line = lineNotBefore(wanted, f, startLine);
    if (line == startLine) {
      return new Jump(new Step[] {targets.get(0).steps()[0]}, 0, 0);
    }
    Kind[] from = stackAt(f);
    Target best = null;
    Target any = null;
    for (Target target : targets) {
      if (target.line() == line) {
        boolean deeper = best == null || target.stack().length > best.stack().length;
        best = deeper && isCompatible(from, target.stack()) ? target : best;
        any = target;
      }
    }
    if (best == null) {
      throw incompatible(any);
    }
    return new Jump(best.steps(), best.part(), line);
  }

  private int lineNotBefore(int wanted, Frame f, int startLine) {
    if (wanted < f.code.heading().firstLine()) {
      throw Errors.valueError("line " + wanted + " comes before the current code block");
    }
    int found = startLine >= wanted ? startLine : Integer.MAX_VALUE;
    int last = 0;
    for (Target target : targets) {
      found = target.line() >= wanted ? Math.min(found, target.line()) : found;
      last = Math.max(last, target.line());
    }
    for (int line : f.code.executable().outline().lines()) {
      found = line >= wanted && line < last ? Math.min(found, line) : found;
    }
    if (found == Integer.MAX_VALUE) {
      throw Errors.valueError("line " + wanted + " comes after the current code block");
    }
    return found;
  }

  private Kind[] stackAt(Frame f) {
    Kind[] found = null;
    for (Target target : targets) {
      if (target.line() == f.line() && target.isRunning(f)) {
        Kind[] stack = target.stack();
        found = found == null || stack.length < found.length ? stack : found;
      }
    }
    return found != null ? found : stackBefore(f);
  }

  /** Where a line inside a statement is told of: what the statement begun last keeps. */
  private Kind[] stackBefore(Frame f) {
    Target last = null;
    for (Target target : targets) {
      boolean later = last == null || target.line() > last.line();
      last = target.line() <= f.line() && later && target.isRunning(f) ? target : last;
    }
    return last == null ? new Kind[0] : last.stack();
  }

  private static boolean isCompatible(Kind[] from, Kind[] to) {
    if (to.length > from.length) {
      return false;
    }
    for (int i = 0; i < to.length; i++) {
      boolean handled = from[i] == Kind.FINALLY && to[i] == Kind.EXCEPTION;
      if (from[i] != to[i] && !handled) {
        return false;
      }
    }
    return true;
  }

  // CPython: frameobject.c explain_incompatible_stack
  private static PyException incompatible(@Nullable Target target) {
    Kind[] stack = target == null ? new Kind[0] : target.stack();
    Kind top = stack.length == 0 ? Kind.CONTEXT : stack[stack.length - 1];
    return Errors.valueError(
        switch (top) {
          case ITERATOR -> "can't jump into the body of a for loop";
          case EXCEPTION, FINALLY -> "can't jump into an 'except' block as there's no exception";
          default -> "incompatible stacks";
        });
  }
}
