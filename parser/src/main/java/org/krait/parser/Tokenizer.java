package org.krait.parser;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningAsError;

/**
 * Cuts a source into tokens, one at each call of {@link #next}; the token's places are in the
 * fields.
 */
// CPython: lexer.c
final class Tokenizer {
  /** What ended the tokens early, when {@link #next} returned an ERRORTOKEN. */
  enum Failure {
    NONE,
    UNEXPECTED_EOF,
    NO_SUCH_INDENTATION,
    TABS,
    TOO_DEEP,
    LINE_CONTINUATION,
    UNTERMINATED_STRING
  }

  final SourceText source;
  final String filename;
  final Brackets brackets = new Brackets();
  final Indentation indentation = new Indentation();

  /** The next character to read. */
  int pos;

  /** The line being read, and its stretch. */
  int line;

  int lineStart;
  int lineEnd;

  /** Where the line begins on which the current logical line, or this part of it, began. */
  int bufferStart;

  /** The token: its stretch of the source, and its line and column in UTF-8 bytes (or -1). */
  int start;

  int end;
  int startLine;
  int startColumn;
  int endLine;
  int endColumn;

  Failure failure = Failure.NONE;

  private final char[] chars;
  private final boolean extraTokens;
  private final boolean typeComments;
  private final Consumer<Problem> warnings;
  private final NumberScanner numbers;
  private final StringScanner strings;
  private final ArrayList<FStringMode> modes = new ArrayList<>();
  private boolean atLineBegin = true;
  private boolean blankLine;
  private boolean commentNewline;
  private boolean endSeen;

  /**
   * @param extraTokens whether comments and insignificant newlines are delivered too
   * @param typeComments whether type comments are delivered
   */
  Tokenizer(
      SourceText source,
      String filename,
      boolean extraTokens,
      boolean typeComments,
      Consumer<Problem> warnings) {
    this.source = source;
    this.filename = filename;
    this.chars = source.chars;
    this.extraTokens = extraTokens;
    this.typeComments = typeComments;
    this.warnings = warnings;
    this.numbers = new NumberScanner(this);
    this.strings = new StringScanner(this);
  }

  boolean isExtraTokens() {
    return extraTokens;
  }

  /** The f-string or t-string being read, or null. */
  @Nullable FStringMode mode() {
    return modes.isEmpty() ? null : modes.getLast();
  }

  int openStrings() {
    return modes.size();
  }

  void enter(FStringMode mode) {
    modes.add(mode);
  }

  void leaveString() {
    modes.removeLast();
  }

  /** Reads the next token and returns its kind. */
  int next() {
    FStringMode mode = mode();
    if (mode != null && !mode.inExpression) {
      return strings.middle(mode);
    }
    return regular(mode);
  }

  /** Reads a token outside of literal text. */
  int regular(@Nullable FStringMode mode) {
    while (true) {
      blankLine = false;
      if (atLineBegin) {
        atLineBegin = false;
        bufferStart = pos;
        int kind = beginLine();
        if (kind >= 0) {
          return kind;
        }
      }
      if (indentation.pending != 0) {
        return pendingIndentation();
      }
      int kind = significant(mode);
      if (kind >= 0) {
        return kind;
      }
    }
  }

  /** Makes the next line the current one if this one is used up; false at the end. */
  boolean fill() {
    if (pos < lineEnd) {
      return true;
    }
    if (pos >= source.length) {
      endSeen = true;
      return false;
    }
    line++;
    lineStart = pos;
    lineEnd = source.lineEnd(pos);
    return true;
  }

  /** The token of a kind from {@code start} to the current position, all on the current line. */
  int token(int kind) {
    end = pos;
    startLine = line;
    endLine = line;
    startColumn = source.column(lineStart, start);
    endColumn = source.column(lineStart, pos);
    return kind;
  }

  private int placeless(int kind) {
    start = pos;
    end = pos;
    startLine = line;
    endLine = line;
    startColumn = -1;
    endColumn = -1;
    return kind;
  }

  int fail(Failure cause) {
    failure = cause;
    return placeless(TokenKind.ERRORTOKEN);
  }

  private int failAtLineEnd(Failure cause) {
    pos = lineEnd;
    return fail(cause);
  }

  /** Measures the indentation of a line; a kind if that already makes an error, else -1. */
  private int beginLine() {
    int column = 0;
    int alternative = 0;
    int continued = 0;
    char c = 0;
    while (fill()) {
      c = chars[pos];
      if (c == ' ') {
        column++;
        alternative++;
      } else if (c == '\t') {
        column = (column / 8 + 1) * 8;
        alternative++;
      } else if (c == '\f') {
        column = 0;
        alternative = 0;
      } else if (c == '\\') {
        continued = continued != 0 ? continued : column;
        pos++;
        if (!continueLine()) {
          return TokenKind.ERRORTOKEN;
        }
        bufferStart = pos;
        continue;
      } else {
        break;
      }
      pos++;
    }
    boolean ended = pos >= source.length;
    if (!ended && (c == '#' || c == '\n' || c == '\r')) {
      blankLine = true;
      return -1;
    }
    if (brackets.depth() > 0) {
      return -1;
    }
    return enterIndentation(
        continued != 0 ? continued : column, continued != 0 ? continued : alternative);
  }

  private int enterIndentation(int column, int alternative) {
    return switch (indentation.enter(column, alternative)) {
      case TABS -> failAtLineEnd(Failure.TABS);
      case TOO_DEEP -> failAtLineEnd(Failure.TOO_DEEP);
      case NO_SUCH_LEVEL -> failAtLineEnd(Failure.NO_SUCH_INDENTATION);
      default -> -1;
    };
  }

  private int pendingIndentation() {
    if (indentation.pending < 0) {
      indentation.pending++;
      int kind = placeless(TokenKind.DEDENT);
      return extraTokens ? token(kind) : kind;
    }
    indentation.pending--;
    int kind = placeless(TokenKind.INDENT);
    if (extraTokens) {
      start = lineStart;
      return token(kind);
    }
    return kind;
  }

  /** Reads past a backslash and the newline after it; false if that fails. */
  private boolean continueLine() {
    if (pos < source.length && chars[pos] == '\r') {
      pos++;
    }
    if (pos >= source.length || chars[pos] != '\n') {
      if (pos < source.length) {
        pos++;
      }
      fail(Failure.LINE_CONTINUATION);
      return false;
    }
    pos++;
    if (!fill()) {
      fail(Failure.UNEXPECTED_EOF);
      return false;
    }
    return true;
  }

  /** Reads a token after the indentation; -1 if a new line is to be begun. */
  private int significant(@Nullable FStringMode mode) {
    while (true) {
      fill();
      char c = chars[pos];
      while (c == ' ' || c == '\t' || c == '\f') {
        c = chars[++pos];
      }
      start = pos;
      if (c == '#') {
        int kind = comment();
        if (kind >= 0) {
          return kind;
        }
        c = chars[pos];
      }
      if (pos >= source.length) {
        return endOfSource();
      }
      pos++;
      if (c == '\r' && chars[pos] == '\n') {
        c = chars[pos++];
      }
      endSeen |= pos >= source.length && c != '\n' && c != '\'' && c != '"';
      if (isNameStart(c)) {
        return nameOrString(c);
      }
      if (c == '\n') {
        int kind = newline();
        if (kind >= 0) {
          return kind;
        }
        return -1;
      }
      if (c >= '0' && c <= '9' || c == '.' && isDigit(chars[pos])) {
        return numbers.scan(c);
      }
      if (c == '\'' || c == '"') {
        return strings.plain(c);
      }
      if (c == '\\') {
        if (!continueLine()) {
          return TokenKind.ERRORTOKEN;
        }
        continue;
      }
      return operator(c, mode);
    }
  }

  /** Whether the tokenizer has looked for characters behind the last one. */
  boolean isAtEnd() {
    return switch (failure) {
      case NONE, UNEXPECTED_EOF, UNTERMINATED_STRING -> endSeen;
      default -> false;
    };
  }

  /** The token that stands for an error at the current position. */
  int errorToken() {
    return placeless(TokenKind.ERRORTOKEN);
  }

  /** Whether no more than blanks, newlines and comments is left. */
  boolean isOnlyBlankAhead() {
    int p = pos;
    while (p < source.length) {
      char c = chars[p];
      if (c == '#') {
        while (p < source.length && chars[p] != '\n') {
          p++;
        }
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\f') {
        return false;
      } else {
        p++;
      }
    }
    return true;
  }

  private int endOfSource() {
    endSeen = true;
    if (brackets.depth() > 0) {
      return fail(Failure.UNEXPECTED_EOF);
    }
    return placeless(TokenKind.ENDMARKER);
  }

  /** Reads a comment; a kind if it is delivered, else -1. */
  private int comment() {
    while (pos < source.length && chars[pos] != '\n' && chars[pos] != '\r') {
      pos++;
    }
    if (typeComments) {
      int kind = typeComment();
      if (kind >= 0) {
        return kind;
      }
    }
    if (extraTokens) {
      commentNewline = blankLine;
      return token(TokenKind.COMMENT);
    }
    return -1;
  }

  /** The comment as a type comment, whose text begins behind {@code # type:}; -1 if it is none. */
  private int typeComment() {
    int p = skipBlanks(start + 1);
    if (!source.substring(p, Math.min(p + 5, pos)).equals("type:")) {
      return -1;
    }
    p = skipBlanks(p + 5);
    int ignoreEnd = p + 6;
    boolean ignore =
        pos >= ignoreEnd
            && source.substring(p, ignoreEnd).equals("ignore")
            && !(pos > ignoreEnd
                && (chars[ignoreEnd] >= 128 || Character.isLetterOrDigit(chars[ignoreEnd])));
    if (!ignore) {
      start = p;
      return token(TokenKind.TYPE_COMMENT);
    }
    start = ignoreEnd;
    int kind = token(TokenKind.TYPE_IGNORE);
    if (blankLine && pos < source.length) {
      pos++;
      atLineBegin = true;
    }
    return kind;
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < pos && (chars[p] == ' ' || chars[p] == '\t')) {
      p++;
    }
    return p;
  }

  /** After a newline character: the kind if it is delivered, else -1. */
  private int newline() {
    atLineBegin = true;
    if (blankLine || brackets.depth() > 0) {
      if (extraTokens) {
        commentNewline = false;
        return token(TokenKind.NL);
      }
      return -1;
    }
    if (commentNewline && extraTokens) {
      commentNewline = false;
      return token(TokenKind.NL);
    }
    int kind = token(TokenKind.NEWLINE);
    end--;
    return kind;
  }

  private int nameOrString(char first) {
    StringPrefix prefix = StringPrefix.NONE;
    char c = first;
    while (true) {
      StringPrefix longer = prefix.with(c);
      if (longer == null) {
        break;
      }
      prefix = longer;
      c = chars[pos++];
      if (c == '"' || c == '\'') {
        prefix.check(this);
        return prefix.isFormatted() ? strings.formatted(c, prefix) : strings.plain(c);
      }
    }
    boolean ascii = true;
    while (isNameChar(c)) {
      ascii &= c < 128;
      c = chars[pos++];
    }
    pos--;
    if (!ascii && !extraTokens) {
      Identifiers.check(this);
    }
    return token(TokenKind.NAME);
  }

  private int operator(char c, @Nullable FStringMode mode) {
    if (mode != null && mode.inField() && c == ':' && mode.bracketDepth - 1 == mode.fieldDepth) {
      mode.inExpression = false;
      mode.inFormatSpec = true;
      return token(TokenKind.COLON);
    }
    char second = chars[pos];
    int two = TokenKind.ofTwo(c, second);
    if (two != TokenKind.OP) {
      pos++;
      int three = TokenKind.ofThree(two, chars[pos]);
      if (three != TokenKind.OP) {
        pos++;
        return token(three);
      }
      return token(two);
    }
    if (c == '(' || c == '[' || c == '{') {
      openBracket(c, mode);
    } else if (c == ')' || c == ']' || c == '}') {
      closeBracket(c, mode);
    } else if (c < ' ' || c == 0x7F) {
      throw error("invalid non-printable character U+" + hex4(c));
    }
    if (c == '.' && second == '.' && chars[pos + 1] == '.') {
      pos += 2;
      return token(TokenKind.ELLIPSIS);
    }
    return token(TokenKind.ofOne(c));
  }

  private void openBracket(char c, @Nullable FStringMode mode) {
    if (brackets.depth() >= Brackets.MAX_DEPTH) {
      throw error("too many nested parentheses");
    }
    brackets.open(c, line, source.column(lineStart, start));
    if (mode != null) {
      mode.bracketDepth++;
    }
  }

  private void closeBracket(char c, @Nullable FStringMode mode) {
    if (mode != null && mode.bracketDepth == 0 && c == '}') {
      throw error(mode.letter + "-string: single '}' is not allowed");
    }
    if (!extraTokens && brackets.depth() == 0) {
      throw error("unmatched '" + c + "'");
    }
    if (brackets.depth() > 0) {
      char opening = brackets.close();
      if (!extraTokens && !Brackets.match(opening, c)) {
        throw mismatch(opening, c, mode);
      }
    }
    if (mode != null) {
      closeInString(c, mode);
    }
  }

  private void closeInString(char c, FStringMode mode) {
    mode.bracketDepth--;
    if (mode.bracketDepth < 0) {
      throw error(mode.letter + "-string: unmatched '" + c + "'");
    }
    if (c == '}' && mode.bracketDepth == mode.fieldDepth) {
      mode.fieldDepth--;
      mode.inExpression = false;
      mode.inFormatSpec = false;
    }
  }

  private SyntaxException mismatch(char opening, char closing, @Nullable FStringMode mode) {
    if (mode != null && opening == '{' && mode.bracketDepth - 1 == mode.fieldDepth) {
      return error(mode.letter + "-string: unmatched '" + closing + "'");
    }
    String message =
        "closing parenthesis '"
            + closing
            + "' does not match opening parenthesis '"
            + opening
            + "'";
    return error(
        brackets.closedLine() == line ? message : message + " on line " + brackets.closedLine());
  }

  /** An error at the character before the current position. */
  // CPython: helpers.c _PyTokenizer_syntaxerror
  SyntaxException error(String message) {
    int column = source.substring(lineStart, pos).codePointCount(0, pos - lineStart);
    return error(message, column, column);
  }

  /** An error on the current line; columns count characters from 1. */
  SyntaxException error(String message, int column, int endColumn) {
    return new SyntaxException(
        new Problem(
            "SyntaxError", message, filename, line, column, line, endColumn, currentLine()));
  }

  /** Reports a SyntaxWarning on the current line. */
  void warn(String message, String asError) {
    if (extraTokens) {
      return;
    }
    try {
      warnings.accept(
          new Problem("SyntaxWarning", message, filename, line, 0, line, 0, currentLine()));
    } catch (WarningAsError e) {
      throw error(asError);
    }
  }

  private String currentLine() {
    int lineLimit = lineStart;
    while (lineLimit < source.length && chars[lineLimit] != '\n') {
      lineLimit++;
    }
    return source.substring(lineStart, lineLimit);
  }

  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
  }

  static boolean isNameChar(char c) {
    return isNameStart(c) || isDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** At least four hexadecimal digits. */
  static String hex4(int value) {
    String digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
