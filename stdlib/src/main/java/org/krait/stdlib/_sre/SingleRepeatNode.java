package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;

/** A repeated test of single characters. */
// CPython: _sre/sre_lib.h SRE_OP_REPEAT_ONE, SRE_OP_MIN_REPEAT_ONE, SRE_OP_POSSESSIVE_REPEAT_ONE
final class SingleRepeatNode extends Node {
  /** How many characters are taken first. */
  enum Kind {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  private final CharTest test;
  private final int least;
  private final int most;
  private final Kind kind;

  /** What the character after the last one must pass, or null if unknown. */
  private final @Nullable CharTest following;

  /** Whether that is none of those that are repeated, so that giving some back is in vain. */
  private final boolean keepsAll;

  SingleRepeatNode(CharTest test, int least, int most, Kind kind, Node next) {
    this.test = test;
    this.least = least;
    this.most = most;
    this.kind = kind;
    this.next = next;
    this.following = next.firstTest();
    this.keepsAll = following instanceof CharTest.Literal l && !test.matches(l.character());
  }

  @Override
  @Nullable Node match(Matcher m) {
    int start = m.position;
    if (m.end - start < least) {
      return null;
    }
    int wanted = kind == Kind.LAZY ? least : most;
    int stop = m.subject.skip(test, start, wanted > m.end - start ? m.end : start + wanted);
    if (stop - start < least) {
      return null;
    }
    return switch (kind) {
      case GREEDY -> giveBack(m, start + least, stop);
      case LAZY -> takeMore(m, stop, most - least);
      case POSSESSIVE -> {
        m.position = stop;
        yield next;
      }
    };
  }

  @Override
  @Nullable Node retry(Matcher m, int position, int extra) {
    return kind == Kind.GREEDY ? giveBack(m, position, extra) : takeOne(m, position, extra);
  }

  /** Goes on from {@code stop}, or as few before it as lets what follows match. */
  private @Nullable Node giveBack(Matcher m, int least, int stop) {
    int p = stop;
    if (keepsAll) {
      if (p == m.end || !following.matches(m.subject.at(p))) {
        return null;
      }
      m.position = p;
      return next;
    }
    if (following != null) {
      while (p >= least && (p == m.end || !following.matches(m.subject.at(p)))) {
        p--;
      }
      if (p < least) {
        return null;
      }
    }
    if (p > least) {
      m.choose(this, least, p - 1);
    }
    m.position = p;
    return next;
  }

  private Node takeMore(Matcher m, int position, int left) {
    if (left != 0 && position < m.end) {
      m.choose(this, position, left);
    }
    m.position = position;
    return next;
  }

  private @Nullable Node takeOne(Matcher m, int position, int left) {
    return test.matches(m.subject.at(position)) ? takeMore(m, position + 1, left - 1) : null;
  }

  @Override
  @Nullable CharTest firstTest() {
    return least > 0 ? test : null;
  }
}
