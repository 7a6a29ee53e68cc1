package org.krait.runtime.function;

/** What a call throws, when its trace function has returned, to go on at another line. */
public abstract class LineJump extends RuntimeException {
  private final int line;

  /** A jump to a line, or with 0 to the beginning of the call. */
  protected LineJump(int line) {
    super(null, null, false, false);
    this.line = line;
  }

  /** The line where the call goes on. */
  public final int line() {
    return line;
  }
}
