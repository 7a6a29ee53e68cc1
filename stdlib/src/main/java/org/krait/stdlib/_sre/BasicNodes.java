package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;
import org.krait.stdlib._sre.pattern.LetterCase;

/**
 * The steps that leave no choice: single characters, literal text, marks, positions, references.
 */
final class BasicNodes {
  private BasicNodes() {}

  /** One character that passes a test. */
  static final class One extends Node {
    private final CharTest test;

    One(CharTest test) {
      this.test = test;
    }

    @Override
    @Nullable Node match(Matcher m) {
      int p = m.position;
      if (p < m.end && test.matches(m.subject.at(p))) {
        m.position = p + 1;
        return next;
      }
      return null;
    }

    @Override
    CharTest firstTest() {
      return test;
    }
  }

  /** Several characters that each pass a test of their own. */
  static final class Characters extends Node {
    private final CharTest[] tests;

    Characters(CharTest[] tests) {
      this.tests = tests;
    }

    @Override
    @Nullable Node match(Matcher m) {
      int p = m.position;
      if (m.end - p < tests.length) {
        return null;
      }
      for (CharTest test : tests) {
        if (!test.matches(m.subject.at(p++))) {
          return null;
        }
      }
      m.position = p;
      return next;
    }

    @Override
    CharTest firstTest() {
      return tests[0];
    }
  }

  /** Several characters, one after the other. */
  static final class LiteralText extends Node {
    private final int[] characters;
    private final String text;
    private final CharTest firstTest;

    LiteralText(int[] characters) {
      this.characters = characters;
      this.text = new String(characters, 0, characters.length);
      this.firstTest = new CharTest.Literal(characters[0]);
    }

    @Override
    @Nullable Node match(Matcher m) {
      int p = m.position;
      if (m.end - p >= characters.length && m.subject.startsAt(characters, text, p)) {
        m.position = p + characters.length;
        return next;
      }
      return null;
    }

    @Override
    CharTest firstTest() {
      return firstTest;
    }
  }

  /** The start or end of a group. */
  static final class Mark extends Node {
    private final int mark;

    Mark(int mark) {
      this.mark = mark;
    }

    @Override
    Node match(Matcher m) {
      m.set(mark, m.position);
      if ((mark & 1) != 0) {
        m.set(m.lastIndexSlot, mark / 2 + 1);
      }
      return next;
    }

    @Override
    @Nullable CharTest firstTest() {
      return next.firstTest();
    }
  }

  /** A place between characters. */
  static final class At extends Node {
    private final Position place;

    At(Position place) {
      this.place = place;
    }

    @Override
    @Nullable Node match(Matcher m) {
      return place.matches(m) ? next : null;
    }

    @Override
    @Nullable CharTest firstTest() {
      return next.firstTest();
    }
  }

  /** The text that a group matched. */
  // CPython: _sre/sre_lib.h SRE_OP_GROUPREF
  static final class GroupReference extends Node {
    private final int group;
    private final LetterCase letterCase;

    GroupReference(int group, LetterCase letterCase) {
      this.group = group;
      this.letterCase = letterCase;
    }

    @Override
    @Nullable Node match(Matcher m) {
      int start = m.get(2 * group);
      int stop = m.get(2 * group + 1);
      if (start < 0 || stop < start) {
        return null;
      }
      int p = m.position;
      if (m.end - p < stop - start) {
        return null;
      }
      for (int i = start; i < stop; i++, p++) {
        int a = m.subject.at(p);
        int b = m.subject.at(i);
        if (a != b && letterCase.lower(a) != letterCase.lower(b)) {
          return null;
        }
      }
      m.position = p;
      return next;
    }
  }

  /** Goes one way if a group matched, another way if not. */
  static final class Conditional extends Node {
    private final int group;
    private final Node yes;

    Conditional(int group, Node yes) {
      this.group = group;
      this.yes = yes;
    }

    @Override
    Node match(Matcher m) {
      int start = m.get(2 * group);
      int stop = m.get(2 * group + 1);
      return start >= 0 && stop >= start ? yes : next;
    }
  }

  /** Never matches. */
  static final class Failure extends Node {
    @Override
    @Nullable Node match(Matcher m) {
      return null;
    }
  }

  /** The end of the pattern. */
  static final class Success extends Node {
    @Override
    @Nullable Node match(Matcher m) {
      boolean refused =
          m.wholeSubject && m.position != m.end || m.mustAdvance && m.position == m.start;
      return refused ? null : this;
    }
  }
}
