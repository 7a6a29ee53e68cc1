package org.krait.runtime.function;

import java.util.HashMap;
import java.util.Map;

/**
 * What the tools of {@code sys.monitoring} want to know of one code object: the events of each
 * tool, and the places where a tool has had enough of an event.
 */
public final class CodeEvents {
  private static final int TOOLS = 8;

  private final int[] wanted = new int[TOOLS];
  private final int[] generations = new int[TOOLS];
  private volatile int union;
  private final Map<Long, Integer> disabled = new HashMap<>();
  private int epoch;

  /** The events that a tool of this generation wants of this code, as a set of bits. */
  public int wanted(int tool, int generation) {
    return generations[tool] == generation ? wanted[tool] : 0;
  }

  /** The events that any tool wants, or wanted in an earlier generation. */
  public int union() {
    return union;
  }

  /** Sets what a tool wants; a tool of another generation does not want it. */
  public synchronized void setWanted(int tool, int events, int generation) {
    wanted[tool] = events;
    generations[tool] = generation;
    int all = 0;
    for (int bits : wanted) {
      all |= bits;
    }
    union = all;
  }

  /** Ends an event at a place for a tool, until a new epoch begins. */
  public synchronized void disable(int tool, int event, int place, int inEpoch) {
    enter(inEpoch);
    disabled.merge(key(event, place), 1 << tool, (a, b) -> a | b);
  }

  /** The tools that want no more of an event at a place, as a set of bits. */
  public synchronized int disabled(int event, int place, int inEpoch) {
    enter(inEpoch);
    return disabled.isEmpty() ? 0 : disabled.getOrDefault(key(event, place), 0);
  }

  private void enter(int newEpoch) {
    if (epoch != newEpoch) {
      epoch = newEpoch;
      disabled.clear();
    }
  }

  private static long key(int event, int place) {
    return (long) event << Integer.SIZE | place & 0xffffffffL;
  }
}
