package org.krait.syntax;

/**
 * A stretch of source: lines count from 1, columns are UTF-8 byte offsets from 0, the end is
 * exclusive. The four numbers are CPython's {@code lineno, col_offset, end_lineno, end_col_offset}.
 */
public record Span(int lineno, int colOffset, int endLineno, int endColOffset) {
  /** The span of nodes that ASDL gives no attributes. */
  public static final Span NONE = new Span(0, 0, 0, 0);

  /** The span from the start of this one to the end of {@code last}. */
  public Span to(Span last) {
    return new Span(lineno, colOffset, last.endLineno, last.endColOffset);
  }
}
