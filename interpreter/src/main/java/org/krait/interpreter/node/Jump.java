package org.krait.interpreter.node;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.LineJump;

/**
 * On the way to another statement of a call, because a trace function set {@code f_lineno}. All
 * statements are left, and what loops, with and handlers keep is carried along; then those around
 * the target are entered again, from the outermost on, and take back what they need.
 */
public final class Jump extends LineJump {
  /** What a statement keeps while a part of it runs. */
  public enum Kind {
    NOTHING,
    /** The final body runs and nothing was raised: nothing is kept. */
    AFTER_BODY,
    ITERATOR,
    CONTEXT,
    EXCEPTION,
    FINALLY
  }

  /** One statement on the way to the target, and what it keeps there. */
  public record Step(StmtNode node, Kind kept) {}

  private final transient Step[] steps;
  private final int part;
  private final transient List<Object> carried = new ArrayList<>();
  private int depth;

  /**
   * A jump.
   *
   * @param steps from the whole body to the target
   * @param part which part of the target it begins with; 0 for the beginning
   * @param line the target's, of which nobody is told; 0 for the beginning of the whole call
   */
  Jump(Step[] steps, int part, int line) {
    super(line);
    this.steps = steps;
    this.part = part;
  }

  /** A statement is left: what it kept goes along. */
  public Jump leaving(@Nullable Object kept) {
    if (kept != null) {
      carried.add(kept);
    }
    return this;
  }

  /** What the statement that is entered keeps from now on. */
  public Object take() {
    if (carried.isEmpty()) {
      throw Errors.valueError("incompatible stacks");
    }
    return carried.removeLast();
  }

  /** The statement inside of the one that is entered; the way goes on there. */
  public StmtNode next() {
    return steps[++depth].node();
  }

  /** What the statement that is entered keeps while the next one runs. */
  public Kind kept() {
    return steps[depth].kept();
  }

  /** The part of the target that the jump goes to. */
  public int part() {
    return part;
  }

  /** Goes to a statement on the way: into it, or to its beginning if it is the target. */
  public int into(StmtNode node, Frame f) {
    return depth == steps.length - 1 && part == 0 ? node.execute(f) : node.enter(f, this);
  }

  /** Whether the statement that is entered is the target, at one of its parts. */
  public boolean isHere() {
    return depth == steps.length - 1;
  }

  /** A statement as the jump comes to it. */
  public StmtNode at(StmtNode node) {
    return new Arrival(node, this);
  }

  private static final class Arrival extends StmtNode {
    private final StmtNode node;
    private final Jump jump;

    Arrival(StmtNode node, Jump jump) {
      super(0);
      this.node = node;
      this.jump = jump;
    }

    @Override
    public int execute(Frame f) {
      return jump.into(node, f);
    }
  }

  /** Runs a body from the target on, wherever jumps lead. */
  public int follow(Frame f) {
    Jump jump = this;
    while (true) {
      try {
        f.arrive(jump.line());
        return jump.into(jump.steps[0].node(), f);
      } catch (Jump next) {
        jump = next;
      }
    }
  }
}
