package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;

/**
 * Parts whose choices are forgotten once they have matched: atomic groups, assertions, possessive
 * repeats. A slot remembers how many choices there were before the part.
 */
final class CommittedNodes {
  private CommittedNodes() {}

  /** The beginning of an atomic group. */
  static final class Atomic extends Node {
    private final int choicesSlot;

    Atomic(int choicesSlot) {
      this.choicesSlot = choicesSlot;
    }

    @Override
    Node match(Matcher m) {
      m.set(choicesSlot, m.choices());
      return next;
    }
  }

  /** The end of an atomic group. */
  static final class AtomicEnd extends Node {
    private final int choicesSlot;

    AtomicEnd(int choicesSlot) {
      this.choicesSlot = choicesSlot;
    }

    @Override
    Node match(Matcher m) {
      m.forgetChoices(m.get(choicesSlot));
      return next;
    }
  }

  /** The beginning of an assertion, some characters back. */
  static final class Assertion extends Node {
    private final int choicesSlot;
    private final int positionSlot;
    private final int back;
    private final @Nullable Node otherwise;

    /** An assertion; a negative one goes on with {@code otherwise} if its body fails. */
    Assertion(int choicesSlot, int positionSlot, int back, @Nullable Node otherwise) {
      this.choicesSlot = choicesSlot;
      this.positionSlot = positionSlot;
      this.back = back;
      this.otherwise = otherwise;
    }

    @Override
    @Nullable Node match(Matcher m) {
      if (m.position < back) {
        return otherwise;
      }
      m.set(choicesSlot, m.choices());
      if (otherwise == null) {
        m.set(positionSlot, m.position);
      } else {
        m.choose(this, m.position, 0);
      }
      m.position -= back;
      return next;
    }

    @Override
    @Nullable Node retry(Matcher m, int position, int extra) {
      m.position = position;
      return otherwise;
    }
  }

  /** The end of an assertion's body. */
  static final class AssertionEnd extends Node {
    private final int choicesSlot;
    private final int positionSlot;
    private final boolean negative;

    AssertionEnd(int choicesSlot, int positionSlot, boolean negative) {
      this.choicesSlot = choicesSlot;
      this.positionSlot = positionSlot;
      this.negative = negative;
    }

    @Override
    @Nullable Node match(Matcher m) {
      m.forgetChoices(m.get(choicesSlot));
      if (negative) {
        return null;
      }
      m.position = m.get(positionSlot);
      return next;
    }
  }

  /** A possessive repeat: each round is final once it has matched. */
  // CPython: _sre/sre_lib.h SRE_OP_POSSESSIVE_REPEAT
  static final class PossessiveRepeat extends Node {
    private final int countSlot;
    private final int lastSlot;
    private final int choicesSlot;
    private final int least;
    private final int most;
    Node body = this;

    /** Uses three slots from {@code slot} on. */
    PossessiveRepeat(int slot, int least, int most) {
      this.countSlot = slot;
      this.lastSlot = slot + 1;
      this.choicesSlot = slot + 2;
      this.least = least;
      this.most = most;
    }

    @Override
    Node match(Matcher m) {
      m.set(countSlot, 0);
      m.set(lastSlot, -1);
      return round(m, 0);
    }

    private Node round(Matcher m, int count) {
      boolean mayGoOn = count < least || count < most && m.position != m.get(lastSlot);
      if (!mayGoOn) {
        return next;
      }
      m.set(choicesSlot, m.choices());
      if (count >= least) {
        m.set(lastSlot, m.position);
        m.choose(this, m.position, 0);
      }
      return body;
    }

    @Override
    Node retry(Matcher m, int position, int extra) {
      m.position = position;
      return next;
    }

    /** The end of each round. */
    static final class Round extends Node {
      private final PossessiveRepeat repeat;

      Round(PossessiveRepeat repeat) {
        this.repeat = repeat;
      }

      @Override
      Node match(Matcher m) {
        m.forgetChoices(m.get(repeat.choicesSlot));
        int count = m.get(repeat.countSlot) + 1;
        m.set(repeat.countSlot, count);
        return repeat.round(m, count);
      }
    }
  }
}
