package org.krait.parser;

/** Where the tokenizer stands within one f-string or t-string. */
final class FStringMode {
  // CPython: state.h MAXFSTRINGLEVEL, less one for the source itself
  static final int MAX_STRINGS = 149;

  // CPython: state.h MAX_EXPR_NESTING
  static final int MAX_EXPRESSIONS = 3;

  /** {@code 'f'} or {@code 't'}. */
  final char letter;

  final char quote;
  final int quoteSize;
  final boolean raw;
  final int start;
  final int startLine;
  final int startLineStart;

  /** Whether the next token belongs to an expression rather than to literal text. */
  boolean inExpression;

  boolean inFormatSpec;

  /** How many brackets are open since the string began. */
  int bracketDepth;

  /** How many replacement fields are open, less one. */
  int fieldDepth = -1;

  FStringMode(
      char letter,
      char quote,
      int quoteSize,
      boolean raw,
      int start,
      int startLine,
      int startLineStart) {
    this.letter = letter;
    this.quote = quote;
    this.quoteSize = quoteSize;
    this.raw = raw;
    this.start = start;
    this.startLine = startLine;
    this.startLineStart = startLineStart;
  }

  boolean inField() {
    return fieldDepth >= 0;
  }

  int middleKind() {
    return letter == 'f' ? TokenKind.FSTRING_MIDDLE : TokenKind.TSTRING_MIDDLE;
  }

  int endKind() {
    return letter == 'f' ? TokenKind.FSTRING_END : TokenKind.TSTRING_END;
  }
}
