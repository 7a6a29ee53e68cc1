package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;

/** Alternatives, tried in order. Those that cannot match the next character are passed over. */
final class BranchNode extends Node {
  private final Node[] alternatives;
  private final @Nullable CharTest[] tests;
  private final @Nullable CharTest anyTest;

  BranchNode(Node[] alternatives) {
    this.alternatives = alternatives;
    this.tests = new CharTest[alternatives.length];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = alternatives[i].firstTest();
    }
    this.anyTest = anyOf(tests);
  }

  private static @Nullable CharTest anyOf(@Nullable CharTest[] tests) {
    for (CharTest test : tests) {
      if (test == null) {
        return null;
      }
    }
    return new CharTable(new CharTest.AnyOf(tests));
  }

  @Override
  @Nullable CharTest firstTest() {
    return anyTest;
  }

  @Override
  @Nullable Node match(Matcher m) {
    return choose(m, 0);
  }

  @Override
  @Nullable Node retry(Matcher m, int position, int extra) {
    m.position = position;
    return choose(m, extra);
  }

  private @Nullable Node choose(Matcher m, int from) {
    int c = m.position < m.end ? m.subject.at(m.position) : -1;
    int i = possible(c, from);
    if (i == alternatives.length) {
      return null;
    }
    int other = possible(c, i + 1);
    if (other < alternatives.length) {
      m.choose(this, m.position, other);
    }
    return alternatives[i];
  }

  /** The first alternative that may match a character (-1: the end). */
  private int possible(int c, int from) {
    int i = from;
    while (i < tests.length && tests[i] != null && (c < 0 || !tests[i].matches(c))) {
      i++;
    }
    return i;
  }
}
