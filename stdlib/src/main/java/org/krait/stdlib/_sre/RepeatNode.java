package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;

/** The entry of a repeated part; the decision to go round again stands at its end, in Until. */
// CPython: _sre/sre_lib.h SRE_OP_REPEAT, SRE_OP_MAX_UNTIL, SRE_OP_MIN_UNTIL
final class RepeatNode extends Node {
  private final int countSlot;
  private final int lastSlot;
  private final Until until;

  RepeatNode(int countSlot, int lastSlot, Until until) {
    this.countSlot = countSlot;
    this.lastSlot = lastSlot;
    this.until = until;
  }

  @Override
  @Nullable Node match(Matcher m) {
    m.set(countSlot, -1);
    m.set(lastSlot, -1);
    return until.match(m);
  }

  /** The end of each round. The slots hold the rounds done and where the last one began. */
  static final class Until extends Node {
    private static final int LEAVE = 0;
    private static final int GO_ROUND = 1;

    private final int countSlot;
    private final int lastSlot;
    private final int least;
    private final int most;
    private final boolean greedy;
    Node body = this;

    Until(int countSlot, int lastSlot, int least, int most, boolean greedy) {
      this.countSlot = countSlot;
      this.lastSlot = lastSlot;
      this.least = least;
      this.most = most;
      this.greedy = greedy;
    }

    @Override
    @Nullable Node match(Matcher m) {
      int count = m.get(countSlot) + 1;
      if (count < least) {
        m.set(countSlot, count);
        return body;
      }
      boolean mayGoOn = count < most && m.position != m.get(lastSlot);
      if (!mayGoOn) {
        return next;
      }
      m.choose(this, m.position, greedy ? LEAVE : GO_ROUND);
      return greedy ? goRound(m, count) : next;
    }

    private Node goRound(Matcher m, int count) {
      m.set(countSlot, count);
      m.set(lastSlot, m.position);
      return body;
    }

    @Override
    Node retry(Matcher m, int position, int extra) {
      m.position = position;
      return extra == LEAVE ? next : goRound(m, m.get(countSlot) + 1);
    }
  }
}
