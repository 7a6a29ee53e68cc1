package org.krait.parser;

import org.krait.syntax.Expr;
import org.krait.syntax.Problem;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/**
 * Makes the errors of one parse. Places come in as lines and UTF-8 columns from 0 and go out as
 * Python shows them.
 */
// CPython: pegen_errors.c
final class ErrorReporter {
  /** A column that is not known. */
  private static final int UNKNOWN = -1;

  private final Tokenizer tokenizer;
  private final TokenStream tokens;

  ErrorReporter(Tokenizer tokenizer, TokenStream tokens) {
    this.tokenizer = tokenizer;
    this.tokens = tokens;
  }

  /** An error at the last token that was read. */
  SyntaxException atLastToken(String message) {
    return atToken("SyntaxError", tokens.fill() - 1, message);
  }

  /** An IndentationError at the last token that was read. */
  SyntaxException indentation(String message) {
    return atToken("IndentationError", tokens.fill() - 1, message);
  }

  /** An error at the next token to be consumed. */
  SyntaxException atNextToken(String message) {
    tokens.kind();
    return atToken("SyntaxError", tokens.pos, message);
  }

  /** An error at one token. */
  SyntaxException atToken(int index, String message) {
    return atToken("SyntaxError", index, message);
  }

  private SyntaxException atToken(String kind, int index, String message) {
    if (index < 0) {
      return problem(kind, message, 0, 0, 0, UNKNOWN);
    }
    int column = tokens.column(index);
    int endColumn = tokens.endColumn(index);
    return problem(
        kind,
        message,
        tokens.line(index),
        column < 0 ? currentColumn() : column + 1,
        tokens.endLine(index),
        endColumn < 0 ? UNKNOWN : endColumn + 1);
  }

  /** An error that covers one token. */
  SyntaxException onToken(int index, String message) {
    return onTokens(index, index, message);
  }

  /** An error at no column of a line. */
  SyntaxException onLine(int line, String message) {
    return located(message, line, -1, line, -1);
  }

  /** An error that covers the tokens from one to another. */
  SyntaxException onTokens(int first, int last, String message) {
    return located(
        message,
        tokens.line(first),
        tokens.column(first),
        tokens.endLine(last),
        tokens.endColumn(last));
  }

  /** An error that covers a node. */
  SyntaxException onNode(Expr node, String message) {
    return onSpan(node.span(), message);
  }

  /** An error that covers a stretch of the source. */
  SyntaxException onSpan(Span span, String message) {
    return located(message, span.lineno(), span.colOffset(), span.endLineno(), span.endColOffset());
  }

  /** An error from a place up to where the tokenizer stands. */
  SyntaxException startingFrom(int line, int column, String message) {
    return problem("SyntaxError", message, line, column + 1, tokenizer.line, currentColumn());
  }

  SyntaxException startingFromToken(int index, String message) {
    return startingFrom(tokens.line(index), tokens.column(index), message);
  }

  /** An error at a place given by columns from 0. */
  SyntaxException located(String message, int line, int column, int endLine, int endColumn) {
    return problem("SyntaxError", message, line, column + 1, endLine, endColumn + 1);
  }

  /** The input lacks its end. */
  SyntaxException incompleteInput() {
    return atToken("_IncompleteInputError", tokens.fill() - 1, "incomplete input");
  }

  /** The error of a bracket that was never closed. */
  SyntaxException unclosedBracket() {
    Brackets brackets = tokenizer.brackets;
    return located(
        "'" + brackets.innermost() + "' was never closed",
        brackets.innermostLine(),
        brackets.innermostColumn(),
        brackets.innermostLine(),
        -1);
  }

  /** The error for which the tokenizer gave up. */
  // CPython: pegen_errors.c _Pypegen_tokenizer_error
  SyntaxException tokenizerFailure() {
    return switch (tokenizer.failure) {
      case UNEXPECTED_EOF ->
          tokenizer.brackets.depth() > 0
              ? unclosedBracket()
              : atLastToken("unexpected EOF while parsing");
      case NO_SUCH_INDENTATION ->
          indentation("unindent does not match any outer indentation level");
      case TABS -> wholeLine("TabError", 0, "inconsistent use of tabs and spaces in indentation");
      case TOO_DEEP -> wholeLine("IndentationError", 0, "too many levels of indentation");
      case LINE_CONTINUATION ->
          wholeLine(
              "SyntaxError",
              tokenizer.source.column(tokenizer.bufferStart, tokenizer.pos) - 1,
              "unexpected character after line continuation character");
      default -> atLastToken("unknown parsing error");
    };
  }

  private SyntaxException wholeLine(String kind, int column, String message) {
    return problem(kind, message, tokenizer.line, Math.max(column, 0) + 1, tokenizer.line, 0);
  }

  /** The parser went deeper than it may. */
  SyntaxException tooComplex() {
    return new SyntaxException(
        new Problem(
            "MemoryError",
            "Parser stack overflowed - Python source too complex to parse",
            tokenizer.filename,
            0,
            0,
            0,
            0,
            null));
  }

  private int currentColumn() {
    return tokenizer.source.column(tokenizer.lineStart, tokenizer.pos);
  }

  /** The error with columns that count bytes from 1. */
  private SyntaxException problem(
      String kind, String message, int line, int column, int endLine, int endColumn) {
    String text = lineText(line);
    int offset = SourceText.charactersIn(text, column);
    int endOffset = endColumn > 0 ? SourceText.charactersIn(text, endColumn) : endColumn;
    return new SyntaxException(
        new Problem(kind, message, tokenizer.filename, line, offset, endLine, endOffset, text));
  }

  /** A line as the error shows it: the one being read still has its newline. */
  private String lineText(int line) {
    if (tokenizer.line <= line) {
      return tokenizer.source.substring(tokenizer.lineStart, tokenizer.lineEnd);
    }
    return tokenizer.source.line(line);
  }
}
