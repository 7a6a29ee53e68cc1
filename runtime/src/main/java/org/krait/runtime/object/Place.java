package org.krait.runtime.object;

/**
 * Where a code object's execution goes on: at one of its positions, or if that is negative on a
 * line.
 */
public record Place(int position, int line) {
  /** A place that has no position or line of its own: just behind what leads there. */
  public static final Place BEHIND = new Place(-1, 0);
}
