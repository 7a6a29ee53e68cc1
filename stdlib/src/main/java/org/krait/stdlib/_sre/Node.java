package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;

/** A step of a pattern: it matches at the matcher's position and says where to go on. */
abstract class Node {
  /** What follows; every node but the last has it. */
  Node next = this;

  /** Goes on from the matcher's position; null is failure. */
  abstract @Nullable Node match(Matcher m);

  /** Tries the next choice of one that {@link Matcher#choose} recorded; null is failure. */
  @Nullable Node retry(Matcher m, int position, int extra) {
    throw new IllegalStateException("no choice was left here");
  }

  /** The test that the character here must pass for the node to match, or null if unknown. */
  @Nullable CharTest firstTest() {
    return null;
  }
}
