package org.krait.parser;

/** The brackets that are open at a place in the source. */
final class Brackets {
  // CPython: state.h MAXLEVEL
  static final int MAX_DEPTH = 200;

  private final char[] opening = new char[MAX_DEPTH];
  private final int[] lines = new int[MAX_DEPTH];
  private final int[] columns = new int[MAX_DEPTH];
  private int depth;

  int depth() {
    return depth;
  }

  void open(char bracket, int line, int column) {
    opening[depth] = bracket;
    lines[depth] = line;
    columns[depth] = column;
    depth++;
  }

  /** Closes the innermost bracket and returns which one it was. */
  char close() {
    return opening[--depth];
  }

  /** The innermost bracket that is open. */
  char innermost() {
    return opening[depth - 1];
  }

  /** The line of the innermost bracket that is open. */
  int innermostLine() {
    return lines[depth - 1];
  }

  /** The column of the innermost bracket that is open. */
  int innermostColumn() {
    return columns[depth - 1];
  }

  /** The line of the bracket that {@link #close} just closed. */
  int closedLine() {
    return lines[depth];
  }

  static boolean match(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }
}
