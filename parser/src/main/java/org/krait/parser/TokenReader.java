package org.krait.parser;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** Reads the tokens of a source one by one, as the {@code tokenize} module shows them. */
// CPython: Python-tokenize.c tokenizeriter_next
public final class TokenReader {
  private static final Consumer<Problem> SILENT =
      new Consumer<>() {
        @Override
        public void accept(Problem problem) {}
      };

  /**
   * A token; columns count characters from 0.
   *
   * @param type its number in the {@code token} module
   * @param text its characters
   * @param lineText the lines on which it stands
   */
  public record Token(
      int type, String text, int line, int column, int endLine, int endColumn, String lineText) {}

  private final Tokenizer tokenizer;
  private final SourceText source;
  private final boolean extraTokens;
  private final boolean newlineAdded;

  /** The line that has a null character, where reading ends; 0 if there is none. */
  private final int nullLine;

  private boolean done;

  /**
   * @param extraTokens whether comments and insignificant newlines are tokens, and all operators of
   *     one type
   */
  public TokenReader(String text, String filename, boolean extraTokens) {
    this.extraTokens = extraTokens;
    nullLine = nullLine(text);
    String readable =
        nullLine == 0 ? text : text.substring(0, text.lastIndexOf('\n', text.indexOf('\0')) + 1);
    newlineAdded = !readable.isEmpty() && !readable.endsWith("\n");
    source = SourceText.verbatim(newlineAdded ? readable + "\n" : readable);
    tokenizer = new Tokenizer(source, filename, extraTokens, false, SILENT);
  }

  private static int nullLine(String text) {
    int at = text.indexOf('\0');
    int line = at < 0 ? 0 : 1;
    for (int i = 0; i < at; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  /**
   * The next token, or null behind the ENDMARKER.
   *
   * @throws SyntaxException if the source has no further token
   */
  public @Nullable Token next() throws SyntaxException {
    if (done) {
      return null;
    }
    int kind = nextKind();
    done = kind == TokenKind.ENDMARKER;
    boolean trailing = done || kind == TokenKind.DEDENT && tokenizer.isAtEnd();
    if (nullLine > 0 && (trailing || kind == TokenKind.ERRORTOKEN && tokenizer.isAtEnd())) {
      throw nullCharacter();
    }
    if (kind == TokenKind.ERRORTOKEN) {
      throw failure();
    }
    return extraTokens && trailing ? trailing(kind) : token(kind);
  }

  private int nextKind() throws SyntaxException {
    try {
      return tokenizer.next();
    } catch (SyntaxException e) {
      throw nullLine > 0 && tokenizer.isAtEnd() ? nullCharacter() : e;
    }
  }

  private Token trailing(int kind) {
    int line = tokenizer.line + 1;
    return new Token(kind, "", line, 0, line, 0, "");
  }

  private Token token(int kind) {
    boolean placeless = tokenizer.startColumn < 0;
    int lineStart = lineStart();
    boolean implicit = newlineAdded && tokenizer.lineEnd == source.length;
    String text = placeless ? "" : source.substring(tokenizer.start, tokenizer.end);
    int column = placeless ? -1 : characters(lineStart, tokenizer.start);
    int endColumn = placeless ? -1 : characters(tokenizer.lineStart, tokenizer.end);
    if (extraTokens && kind == TokenKind.NEWLINE) {
      text = implicit ? "" : source.chars[tokenizer.start] == '\r' ? "\r\n" : "\n";
      endColumn = column + Math.max(text.length(), 1);
    } else if (extraTokens && kind == TokenKind.NL && implicit) {
      text = "";
    }
    int lineEnd = implicit ? source.length - 1 : tokenizer.lineEnd;
    return new Token(
        extraTokens && isOperator(kind) ? TokenKind.OP : kind,
        text,
        tokenizer.startLine,
        column,
        tokenizer.endLine,
        endColumn,
        source.substring(lineStart, lineEnd));
  }

  /** Where the line begins on which the token begins. */
  private int lineStart() {
    int start = tokenizer.lineStart;
    for (int line = tokenizer.line; line > tokenizer.startLine; line--) {
      start--;
      while (start > 0 && source.chars[start - 1] != '\n') {
        start--;
      }
    }
    return start;
  }

  private int characters(int from, int to) {
    return source.substring(from, to).codePointCount(0, to - from);
  }

  private static boolean isOperator(int kind) {
    return kind > TokenKind.DEDENT && kind < TokenKind.OP;
  }

  // CPython: Python-tokenize.c _tokenizer_error
  private SyntaxException failure() {
    return switch (tokenizer.failure) {
      case UNEXPECTED_EOF -> unexpectedEnd();
      case LINE_CONTINUATION ->
          atLineEnd("SyntaxError", "unexpected character after line continuation character");
      case NO_SUCH_INDENTATION ->
          atLineEnd("IndentationError", "unindent does not match any outer indentation level");
      case TABS -> atLineEnd("TabError", "inconsistent use of tabs and spaces in indentation");
      case TOO_DEEP -> atLineEnd("IndentationError", "too many levels of indentation");
      default -> atLineEnd("SyntaxError", "unknown tokenization error");
    };
  }

  // CPython: tokenizer/helpers.c, readline_tokenizer.c tok_underflow_readline
  private SyntaxException nullCharacter() {
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            "source code cannot contain null bytes",
            tokenizer.filename,
            nullLine,
            0,
            nullLine,
            0,
            null));
  }

  /** An error that comes without its line. */
  private SyntaxException unexpectedEnd() {
    int offset = source.column(tokenizer.bufferStart, tokenizer.pos);
    int line = tokenizer.line;
    return new SyntaxException(
        new Problem(
            "SyntaxError",
            "unexpected EOF in multi-line statement",
            tokenizer.filename,
            line,
            offset,
            line,
            0,
            null));
  }

  private SyntaxException atLineEnd(String kind, String message) {
    return problem(kind, message, source.line(tokenizer.line).length() + 1);
  }

  private SyntaxException problem(String kind, String message, int offset) {
    String text = source.line(tokenizer.line);
    return new SyntaxException(
        new Problem(kind, message, tokenizer.filename, tokenizer.line, offset, 0, 0, text));
  }
}
