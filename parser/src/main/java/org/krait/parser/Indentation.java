package org.krait.parser;

/**
 * The indentations of the enclosing blocks. Each is measured twice, with tabs of eight columns and
 * of one; where the two measures disagree the use of tabs is inconsistent.
 */
final class Indentation {
  // CPython: state.h MAXINDENT
  static final int MAX_DEPTH = 100;

  /** What a line's indentation means. */
  enum Change {
    NONE,
    INDENT,
    DEDENT,
    TOO_DEEP,
    NO_SUCH_LEVEL,
    TABS
  }

  private final int[] columns = new int[MAX_DEPTH];
  private final int[] alternatives = new int[MAX_DEPTH];
  private int depth;

  /** Tokens that are still to be delivered: INDENT if positive, DEDENT if negative. */
  int pending;

  int depth() {
    return depth;
  }

  /** Ends all blocks. */
  void closeAll() {
    pending = -depth;
    depth = 0;
  }

  /** Enters the indentation of a line of code. */
  Change enter(int column, int alternative) {
    if (column == columns[depth]) {
      return alternative == alternatives[depth] ? Change.NONE : Change.TABS;
    }
    if (column > columns[depth]) {
      return indent(column, alternative);
    }
    while (depth > 0 && column < columns[depth]) {
      pending--;
      depth--;
    }
    if (column != columns[depth]) {
      return Change.NO_SUCH_LEVEL;
    }
    return alternative == alternatives[depth] ? Change.DEDENT : Change.TABS;
  }

  private Change indent(int column, int alternative) {
    if (depth + 1 >= MAX_DEPTH) {
      return Change.TOO_DEEP;
    }
    if (alternative <= alternatives[depth]) {
      return Change.TABS;
    }
    pending++;
    depth++;
    columns[depth] = column;
    alternatives[depth] = alternative;
    return Change.INDENT;
  }
}
