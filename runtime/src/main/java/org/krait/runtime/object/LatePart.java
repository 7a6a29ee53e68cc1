package org.krait.runtime.object;

/** A part of an interpreter's start that is done once, when somebody needs what it makes. */
public abstract class LatePart {
  private volatile boolean done;
  private boolean underWay;

  /** Does it. */
  protected abstract void make();

  public final boolean isDone() {
    return done;
  }

  /** Does it now if it is neither done nor under way; whether it is done. For one thread alone. */
  public final boolean finish() {
    if (!done && !underWay) {
      underWay = true;
      try {
        make();
        done = true;
      } finally {
        underWay = false;
      }
    }
    return done;
  }
}
