package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;

/** f-strings and t-strings. */
final class FormattedStrings extends Rules {
  private final Strings strings;

  FormattedStrings(Grammar grammar, Strings strings) {
    super(grammar);
    this.strings = strings;
  }

  Expr fstring() {
    int start = tokens.expect(TokenKind.FSTRING_START);
    List<Object> parts = parts(start, TokenKind.FSTRING_MIDDLE);
    tokens.expect(TokenKind.FSTRING_END);
    return new Expr.JoinedStr(decoded(parts, start), span(start));
  }

  Expr tstring() {
    int start = tokens.expect(TokenKind.TSTRING_START);
    List<Object> parts = parts(start, TokenKind.TSTRING_MIDDLE);
    tokens.expect(TokenKind.TSTRING_END);
    grammar.requireVersion(14, "t-strings are");
    return new Expr.TemplateStr(decoded(parts, start), span(start));
  }

  /** The parts of a string: replacement fields, and the tokens of its literal parts. */
  private List<Object> parts(int start, int middleKind) {
    boolean template = middleKind == TokenKind.TSTRING_MIDDLE;
    boolean raw = isRaw(start);
    List<Object> parts = new ArrayList<>();
    while (true) {
      if (tokens.at(middleKind)) {
        parts.add(tokens.pos++);
      } else if (tokens.at(TokenKind.LBRACE)) {
        List<Expr> values = new ArrayList<>(2);
        field(template, template, raw, values);
        parts.addAll(values);
      } else {
        return parts;
      }
    }
  }

  private boolean isRaw(int start) {
    String prefix = tokens.text(start);
    return prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
  }

  /** The parts as expressions; literal parts are decoded only once the string has ended. */
  private List<Expr> decoded(List<Object> parts, int start) {
    boolean raw = isRaw(start);
    List<Expr> values = new ArrayList<>(parts.size());
    for (Object part : parts) {
      Expr value = part instanceof Integer index ? literal(index, raw) : (Expr) part;
      if (!(value instanceof Expr.Constant c && c.value().equals(""))) {
        values.add(value);
      }
    }
    return values;
  }

  private Expr literal(int index, boolean raw) {
    Object value = strings.decode(tokens.text(index), raw, index);
    return new Expr.Constant(value, null, tokens.span(index));
  }

  /**
   * A replacement field; with {@code =} its own text goes before it.
   *
   * @param template whether the string is a t-string
   * @param interpolation whether the field is one of a t-string itself, not of a format spec
   */
  private void field(boolean template, boolean interpolation, boolean raw, List<Expr> values) {
    if (!grammar.isDiagnosing()) {
      plainField(template, interpolation, raw, values);
      return;
    }
    Boolean fits =
        attempt(
            () -> {
              plainField(template, interpolation, raw, values);
              return Boolean.TRUE;
            });
    if (fits == null) {
      if (grammar.isExplaining()) {
        grammar.invalidStrings.replacementField(template);
      }
      throw mismatch();
    }
  }

  /** A replacement field by itself. */
  void field(boolean template) {
    field(template, false, false, new ArrayList<>());
  }

  private void plainField(boolean template, boolean interpolation, boolean raw, List<Expr> values) {
    int start = tokens.expect(TokenKind.LBRACE);
    Expr value = grammar.expressions.yieldOrStarExpressions();
    boolean debug = tokens.accept(TokenKind.EQUAL);
    int expressionEnd = tokens.pos;
    int conversion = conversion(template);
    Expr spec = tokens.at(TokenKind.COLON) ? formatSpec(template, raw) : null;
    if (!tokens.at(TokenKind.RBRACE)) {
      throw mismatch();
    }
    int close = tokens.pos++;
    if (debug && conversion < 0 && spec == null) {
      conversion = 'r';
    }
    String text = debug || interpolation ? sourceText(start, expressionEnd) : "";
    if (debug) {
      values.add(debugText(text, start, expressionEnd, close));
    }
    values.add(
        interpolation
            ? new Expr.Interpolation(value, stripped(text), conversion, spec, span(start))
            : new Expr.FormattedValue(value, conversion, spec, span(start)));
  }

  /** The conversion's character, or -1. */
  // CPython: action_helpers.c _PyPegen_check_fstring_conversion
  private int conversion(boolean template) {
    if (!tokens.at(TokenKind.EXCLAMATION)) {
      return -1;
    }
    int mark = tokens.pos++;
    int index = tokens.expect(TokenKind.NAME);
    String letter = template ? "t-string: " : "f-string: ";
    if (tokens.line(mark) != tokens.line(index) || tokens.end(mark) != tokens.start(index)) {
      throw errors.onTokens(
          mark, index, letter + "conversion type must come right after the exclamation mark");
    }
    String name = tokens.name(index);
    if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
      throw errors.onToken(
          index, letter + "invalid conversion character '" + name + "': expected 's', 'r', or 'a'");
    }
    return name.charAt(0);
  }

  private Expr formatSpec(boolean template, boolean raw) {
    int start = tokens.expect(TokenKind.COLON);
    List<Expr> values = new ArrayList<>();
    int middleKind = template ? TokenKind.TSTRING_MIDDLE : TokenKind.FSTRING_MIDDLE;
    while (true) {
      if (tokens.at(middleKind)) {
        int index = tokens.pos++;
        values.add(literal(index, raw));
      } else if (tokens.at(TokenKind.LBRACE)) {
        field(template, false, raw, values);
      } else {
        return new Expr.JoinedStr(Strings.fold(values), span(start));
      }
    }
  }

  /** The constant for a field with {@code =}: its expression as written, and the sign. */
  private Expr debugText(String text, int start, int expressionEnd, int close) {
    boolean closes = tokens.kindOf(expressionEnd) == TokenKind.RBRACE;
    int last = closes ? close : expressionEnd;
    Span span =
        new Span(
            tokens.line(start), tokens.column(start) + 1, tokens.line(last), tokens.column(last));
    return new Expr.Constant(CodePoints.of(text), null, span);
  }

  /** What stands between two tokens, without comments. */
  private String sourceText(int open, int close) {
    StringBuilder out = new StringBuilder();
    int from = tokens.end(open);
    for (int i = open + 1; i <= close; i++) {
      appendGap(out, from, tokens.start(i));
      if (i < close) {
        out.append(tokens.text(i));
        from = tokens.end(i);
      }
    }
    return out.toString();
  }

  private void appendGap(StringBuilder out, int from, int to) {
    String gap = grammar.source(from, to);
    int i = 0;
    while (i < gap.length()) {
      if (gap.charAt(i) == '#') {
        int newline = gap.indexOf('\n', i);
        i = newline < 0 ? gap.length() : newline;
      } else {
        out.append(gap.charAt(i++));
      }
    }
  }

  /** The expression's text without the blanks and the {@code =} behind it. */
  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '=' || isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
