package org.krait.stdlib._sre;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.ThreadState;

/**
 * One pattern at work on one subject. Slots hold the groups' marks and the repeats' counters; the
 * trail holds what they were before, so that going back to a choice restores them.
 */
final class Matcher {
  private static final int STEPS_BETWEEN_SAFE_POINTS = 1 << 16;

  final Subject subject;
  final int end;
  final int lastIndexSlot;

  /** Where the match begins. */
  int start;

  /** Where matching goes on. */
  int position;

  /** Whether only a match up to the end counts. */
  boolean wholeSubject;

  /** Whether an empty match at the start does not count. */
  boolean mustAdvance;

  private final Program program;
  private final int[] slots;

  private Node[] choiceNodes = new Node[8];
  private int[] choiceData = new int[24];
  private int choices;
  private int[] trail = new int[32];
  private int trailSize;
  private int steps;

  Matcher(Program program, Subject subject, int start, int end) {
    this.program = program;
    this.subject = subject;
    this.start = start;
    this.end = end;
    this.lastIndexSlot = program.groups() * 2;
    this.slots = new int[program.slots()];
    Arrays.fill(slots, -1);
  }

  int get(int slot) {
    return slots[slot];
  }

  void set(int slot, int value) {
    if (choices > 0 || trailSize > 0 || slot <= lastIndexSlot) {
      if (trailSize + 2 > trail.length) {
        trail = grown(trail);
      }
      trail[trailSize++] = slot;
      trail[trailSize++] = slots[slot];
    }
    slots[slot] = value;
  }

  /** Records that a node has another way to go on. */
  void choose(Node node, int position, int extra) {
    if (choices == choiceNodes.length) {
      choiceData = grown(choiceData);
      choiceNodes = Arrays.copyOf(choiceNodes, choiceData.length / 3);
    }
    choiceNodes[choices] = node;
    int at = choices++ * 3;
    choiceData[at] = position;
    choiceData[at + 1] = extra;
    choiceData[at + 2] = trailSize;
  }

  private static int[] grown(int[] array) {
    if (array.length > Integer.MAX_VALUE / 2 - 8) {
      throw Errors.memoryError();
    }
    return Arrays.copyOf(array, array.length * 2);
  }

  /** How many choices are recorded. */
  int choices() {
    return choices;
  }

  /** Forgets all choices but the first {@code count}. */
  void forgetChoices(int count) {
    choices = count;
  }

  /** Whether the pattern matches at the start. */
  boolean match() {
    reset();
    position = start;
    Node node = program.first();
    while (true) {
      if (++steps == STEPS_BETWEEN_SAFE_POINTS) {
        steps = 0;
        ThreadState.current().safePoint();
      }
      Node to = node.match(this);
      if (to == null) {
        to = goBack();
        if (to == null) {
          return false;
        }
      } else if (to == node) {
        return true;
      }
      node = to;
    }
  }

  private @Nullable Node goBack() {
    while (choices > 0) {
      int at = --choices * 3;
      undo(choiceData[at + 2]);
      Node to = choiceNodes[choices].retry(this, choiceData[at], choiceData[at + 1]);
      if (to != null) {
        return to;
      }
    }
    return null;
  }

  private void undo(int size) {
    while (trailSize > size) {
      trailSize -= 2;
      slots[trail[trailSize]] = trail[trailSize + 1];
    }
  }

  private void reset() {
    choices = 0;
    undo(0);
  }

  /** Whether the pattern matches anywhere from the start on; then the start is where. */
  boolean search() {
    boolean advance = mustAdvance;
    int from = start;
    int last = end - program.leastWidth();
    for (int at = program.candidate(subject, from, end); at >= 0 && at <= last; ) {
      start = at;
      mustAdvance = advance && at == from;
      if (match()) {
        return true;
      }
      at = at < end ? program.candidate(subject, at + 1, end) : -1;
    }
    return false;
  }

  /** Prepares the search for the match after this one. */
  void continueAfterMatch() {
    mustAdvance = position == start;
    start = position;
  }

  /** The marks of the groups of the match just found. */
  int[] marks() {
    return Arrays.copyOf(slots, lastIndexSlot);
  }

  /** The last group that was closed, or -1. */
  int lastIndex() {
    return slots[lastIndexSlot];
  }
}
