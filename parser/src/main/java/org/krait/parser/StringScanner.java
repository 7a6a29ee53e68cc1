package org.krait.parser;

import org.krait.syntax.SyntaxException;

/** Reads string tokens, and the literal parts of f-strings and t-strings. */
final class StringScanner {
  private final Tokenizer tokenizer;
  private final char[] chars;

  StringScanner(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    this.chars = tokenizer.source.chars;
  }

  /** Reads a plain string or bytes literal whose first quote was just read. */
  int plain(char quote) {
    int startLine = tokenizer.line;
    int startLineStart = tokenizer.lineStart;
    int quoteSize = 1;
    int closing = 0;
    if (chars[tokenizer.pos] == quote) {
      tokenizer.pos++;
      if (chars[tokenizer.pos] == quote) {
        tokenizer.pos++;
        quoteSize = 3;
      } else {
        closing = 1;
      }
    }
    boolean escapedQuote = false;
    while (closing != quoteSize) {
      if (!tokenizer.fill() || quoteSize == 1 && chars[tokenizer.pos] == '\n') {
        boolean ended = tokenizer.pos >= tokenizer.source.length;
        if (ended) {
          tokenizer.failure = Tokenizer.Failure.UNTERMINATED_STRING;
        }
        throw unterminated(quote, quoteSize, startLine, startLineStart, escapedQuote);
      }
      char c = chars[tokenizer.pos++];
      if (c == quote) {
        closing++;
        continue;
      }
      closing = 0;
      if (c == '\\' && tokenizer.fill()) {
        escapedQuote |= chars[tokenizer.pos] == quote;
        tokenizer.pos++;
      }
    }
    return multiLine(TokenKind.STRING, startLine, startLineStart);
  }

  /** A token that began on an earlier line and ends at the current position. */
  private int multiLine(int kind, int startLine, int startLineStart) {
    int column = tokenizer.source.column(startLineStart, tokenizer.start);
    tokenizer.end = tokenizer.pos;
    tokenizer.startLine = startLine;
    tokenizer.startColumn = column;
    tokenizer.endLine = tokenizer.line;
    tokenizer.endColumn = tokenizer.source.column(tokenizer.lineStart, tokenizer.pos);
    return kind;
  }

  private SyntaxException unterminated(
      char quote, int quoteSize, int startLine, int startLineStart, boolean escapedQuote) {
    int detected = tokenizer.line;
    moveTo(tokenizer.start + 1, startLine, startLineStart);
    FStringMode mode = tokenizer.mode();
    if (mode != null && mode.quote == quote && mode.quoteSize == quoteSize) {
      return tokenizer.error(mode.letter + "-string: expecting '}'");
    }
    if (quoteSize == 3) {
      return tokenizer.error(
          "unterminated triple-quoted string literal (detected at line " + detected + ")");
    }
    String message = "unterminated string literal (detected at line " + detected + ")";
    return tokenizer.error(
        escapedQuote ? message + "; perhaps you escaped the end quote?" : message);
  }

  /** Puts the tokenizer back to where the string began. */
  private void moveTo(int pos, int line, int lineStart) {
    tokenizer.pos = pos;
    tokenizer.line = line;
    tokenizer.lineStart = lineStart;
    tokenizer.lineEnd = tokenizer.source.lineEnd(lineStart);
  }

  /** Begins an f-string or t-string whose first quote was just read. */
  int formatted(char quote, StringPrefix prefix) {
    int quoteSize = 1;
    if (chars[tokenizer.pos] == quote && chars[tokenizer.pos + 1] == quote) {
      tokenizer.pos += 2;
      quoteSize = 3;
    }
    if (tokenizer.openStrings() >= FStringMode.MAX_STRINGS) {
      throw tokenizer.error("too many nested f-strings or t-strings");
    }
    FStringMode mode =
        new FStringMode(
            prefix.f() ? 'f' : 't',
            quote,
            quoteSize,
            prefix.r(),
            tokenizer.start,
            tokenizer.line,
            tokenizer.lineStart);
    tokenizer.enter(mode);
    return tokenizer.token(prefix.f() ? TokenKind.FSTRING_START : TokenKind.TSTRING_START);
  }

  /** Reads the next part of an f-string outside of its expressions. */
  int middle(FStringMode mode) {
    tokenizer.fill();
    tokenizer.start = tokenizer.pos;
    if (chars[tokenizer.pos] == '{' && chars[tokenizer.pos + 1] != '{') {
      enterField(mode);
      return tokenizer.regular(mode);
    }
    if (atClosingQuotes(mode)) {
      tokenizer.pos += mode.quoteSize;
      tokenizer.leaveString();
      return tokenizer.token(mode.endKind());
    }
    return literal(mode);
  }

  private boolean atClosingQuotes(FStringMode mode) {
    for (int i = 0; i < mode.quoteSize; i++) {
      if (tokenizer.pos + i >= tokenizer.source.length || chars[tokenizer.pos + i] != mode.quote) {
        return false;
      }
    }
    return true;
  }

  private void enterField(FStringMode mode) {
    mode.fieldDepth++;
    if (mode.fieldDepth >= FStringMode.MAX_EXPRESSIONS) {
      throw tokenizer.error(mode.letter + "-string: expressions nested too deeply");
    }
    mode.inExpression = true;
  }

  private int literal(FStringMode mode) {
    int startLine = tokenizer.line;
    int startLineStart = tokenizer.lineStart;
    boolean namedEscape = false;
    while (!atClosingQuotes(mode)) {
      boolean inFormatSpec = mode.inFormatSpec && mode.inField();
      if (!tokenizer.fill() || mode.quoteSize == 1 && chars[tokenizer.pos] == '\n') {
        if (inFormatSpec && tokenizer.pos < tokenizer.source.length) {
          tokenizer.pos++;
          throw tokenizer.error(
              mode.letter
                  + "-string: newlines are not allowed in format specifiers for single quoted "
                  + mode.letter
                  + "-strings");
        }
        throw unterminated(mode);
      }
      char c = chars[tokenizer.pos++];
      if (c == '{') {
        return atOpeningBrace(mode, inFormatSpec, startLine, startLineStart);
      }
      if (c == '}') {
        if (namedEscape) {
          return multiLine(mode.middleKind(), startLine, startLineStart);
        }
        return atClosingBrace(mode, inFormatSpec, startLine, startLineStart);
      }
      if (c == '\\') {
        namedEscape |= escape(mode);
      }
    }
    tokenizer.fill();
    return multiLine(mode.middleKind(), startLine, startLineStart);
  }

  private int atOpeningBrace(
      FStringMode mode, boolean inFormatSpec, int startLine, int startLineStart) {
    if (chars[tokenizer.pos] == '{' && !inFormatSpec) {
      return doubledBrace(mode, startLine, startLineStart);
    }
    tokenizer.pos--;
    enterField(mode);
    mode.inFormatSpec = false;
    return multiLine(mode.middleKind(), startLine, startLineStart);
  }

  private int atClosingBrace(
      FStringMode mode, boolean inFormatSpec, int startLine, int startLineStart) {
    if (chars[tokenizer.pos] == '}' && !inFormatSpec && mode.bracketDepth == 0) {
      return doubledBrace(mode, startLine, startLineStart);
    }
    tokenizer.pos--;
    mode.inExpression = true;
    mode.inFormatSpec = false;
    return multiLine(mode.middleKind(), startLine, startLineStart);
  }

  /** The literal with the first of two braces; its columns span both, as CPython's do. */
  private int doubledBrace(FStringMode mode, int startLine, int startLineStart) {
    int kind = multiLine(mode.middleKind(), startLine, startLineStart);
    tokenizer.pos++;
    tokenizer.endColumn++;
    return kind;
  }

  /** Reads the character after a backslash; whether a named escape begins. */
  private boolean escape(FStringMode mode) {
    if (!tokenizer.fill()) {
      return false;
    }
    char c = chars[tokenizer.pos];
    if (c == '{' || c == '}') {
      if (!mode.raw) {
        tokenizer.pos++;
        Escapes.warnInvalid(tokenizer, c);
        tokenizer.pos--;
      }
      return false;
    }
    tokenizer.pos++;
    if (!mode.raw && c == 'N' && chars[tokenizer.pos] == '{') {
      tokenizer.pos++;
      return true;
    }
    return false;
  }

  private SyntaxException unterminated(FStringMode mode) {
    int detected = tokenizer.line;
    if (tokenizer.pos >= tokenizer.source.length && mode.quoteSize == 3) {
      tokenizer.failure = Tokenizer.Failure.UNTERMINATED_STRING;
    }
    moveTo(mode.start + 1, mode.startLine, mode.startLineStart);
    String what = mode.quoteSize == 3 ? "unterminated triple-quoted " : "unterminated ";
    return tokenizer.error(
        what + mode.letter + "-string literal (detected at line " + detected + ")");
  }
}
