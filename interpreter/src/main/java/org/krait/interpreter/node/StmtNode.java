package org.krait.interpreter.node;

/**
 * A statement ready to run. What it returns says where to go on: one of {@link #NEXT}, {@link
 * #BREAK}, {@link #CONTINUE}, {@link #RETURN} and {@link #YIELD} (both with the value in the
 * frame's result).
 */
public abstract class StmtNode {
  public static final int NEXT = 0;
  public static final int BREAK = 1;
  public static final int CONTINUE = 2;
  public static final int RETURN = 3;
  public static final int YIELD = 4;

  private final int line;

  /** A statement at whose beginning a line event fires; 0 for none. */
  protected StmtNode(int line) {
    this.line = line;
  }

  public abstract int execute(Frame f);

  /** The line where the statement begins, or 0. */
  final int line() {
    return line;
  }

  /** Runs from where a jump goes to: a statement or part inside of this one. */
  public int enter(Frame f, Jump jump) {
    throw new IllegalStateException("no statement inside");
  }

  /** Tells of the statements inside that a jump may go to. */
  public void outline(JumpTargets targets) {}

  /** Whether what follows may be reached; false only where that is plain from the source. */
  public boolean completes() {
    return true;
  }

  /** Whether a running statement may be keeping this just now. */
  public boolean keeps(Jump.Kind kind, Frame f) {
    return true;
  }

  /** The next turn of a loop, for line events. */
  protected final void reachAgain(Frame f) {
    reachAgain(f, line);
  }

  /** The next turn of a loop whose turns begin on a line of their own. */
  protected final void reachAgain(Frame f, int turnLine) {
    if (f.traced && turnLine > 0) {
      f.reachAgain(turnLine);
    }
  }

  /** The beginning of the statement, for line events. */
  protected final void reach(Frame f) {
    if (f.traced && line > 0) {
      f.reach(line);
    }
  }
}
