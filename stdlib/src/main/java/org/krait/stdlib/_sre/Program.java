package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;

/** A pattern ready to run, with what is known of the beginnings of its matches. */
final class Program {
  private final Node first;
  private final int groups;
  private final int slots;
  private final int leastWidth;
  private final boolean anchored;
  private final int @Nullable [] prefix;
  private final @Nullable String prefixText;
  private final @Nullable CharTest firstTest;

  /**
   * @param slots how many slots the nodes use, marks and last index included
   * @param leastWidth the length of the shortest match
   * @param prefix the characters that every match begins with, or null
   * @param anchored whether matches begin only where the subject does
   * @param firstTest what the first character of every match passes, or null
   */
  Program(
      Node first,
      int groups,
      int slots,
      int leastWidth,
      boolean anchored,
      int @Nullable [] prefix,
      @Nullable CharTest firstTest) {
    this.first = first;
    this.groups = groups;
    this.slots = slots;
    this.leastWidth = leastWidth;
    this.anchored = anchored;
    this.prefix = prefix;
    this.prefixText = prefix == null ? null : new String(prefix, 0, prefix.length);
    this.firstTest = firstTest;
  }

  Node first() {
    return first;
  }

  int groups() {
    return groups;
  }

  int slots() {
    return slots;
  }

  int leastWidth() {
    return leastWidth;
  }

  /** The first index from {@code from} on at which a match may begin, or -1. */
  int candidate(Subject subject, int from, int end) {
    if (anchored) {
      return from == 0 ? 0 : -1;
    }
    if (prefix != null) {
      return prefix.length == 1
          ? subject.indexOf(prefix[0], from, end)
          : subject.indexOf(prefix, prefixText, from, end);
    }
    if (firstTest == null) {
      return from;
    }
    int at = subject.find(firstTest, from, end);
    return at < end ? at : -1;
  }
}
