package org.krait.parser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Expr;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningAsError;

/** String literals, and runs of them that make one. */
final class Strings extends Rules {
  private final FormattedStrings formatted;
  private final Tokenizer tokenizer;

  Strings(Grammar grammar, Tokenizer tokenizer) {
    super(grammar);
    this.tokenizer = tokenizer;
    this.formatted = new FormattedStrings(grammar, this);
  }

  /** strings: one or more literals side by side. */
  Expr strings() {
    if (!grammar.isDiagnosing()) {
      return plainStrings();
    }
    return grammar.memo().get(MemoTable.Rule.STRINGS, Expr.class, this::diagnosedStrings);
  }

  private Expr diagnosedStrings() {
    if (grammar.isExplaining()) {
      grammar.invalidStrings.mixedTemplates();
    }
    return plainStrings();
  }

  /** A replacement field by itself, in a format spec. */
  void replacementField(boolean template) {
    formatted.field(template);
  }

  private Expr plainStrings() {
    int start = tokens.pos;
    if (tokens.at(TokenKind.TSTRING_START)) {
      return templates(start);
    }
    Expr first = oneString();
    if (!startsString()) {
      return first instanceof Expr.Constant ? first : concatenate(List.of(first), start);
    }
    List<Expr> parts = new ArrayList<>();
    parts.add(first);
    while (startsString()) {
      Expr next = grammar.isDiagnosing() ? attempt(this::oneString) : oneString();
      if (next == null) {
        break;
      }
      parts.add(next);
    }
    return concatenate(parts, start);
  }

  private boolean startsString() {
    return tokens.at(TokenKind.STRING) || tokens.at(TokenKind.FSTRING_START);
  }

  Expr oneString() {
    return tokens.at(TokenKind.STRING) ? plain() : formatted.fstring();
  }

  /** One t-string. */
  Expr oneTemplate() {
    return formatted.tstring();
  }

  private Expr templates(int start) {
    List<Expr> values = new ArrayList<>();
    values.addAll(((Expr.TemplateStr) oneTemplate()).values());
    while (tokens.at(TokenKind.TSTRING_START)) {
      Expr next = grammar.isDiagnosing() ? attempt(this::oneTemplate) : oneTemplate();
      if (next == null) {
        break;
      }
      values.addAll(((Expr.TemplateStr) next).values());
    }
    return new Expr.TemplateStr(fold(values), span(start));
  }

  // CPython: action_helpers.c _PyPegen_concatenate_strings
  Expr concatenate(List<Expr> parts, int start) {
    boolean bytes = false;
    boolean text = false;
    boolean formattedPart = false;
    for (Expr part : parts) {
      if (part instanceof Expr.Constant c) {
        bytes |= c.value() instanceof BytesLiteral;
        text |= !(c.value() instanceof BytesLiteral);
      } else {
        formattedPart = true;
      }
    }
    if (bytes && (text || formattedPart)) {
      throw errors.atLastToken("cannot mix bytes and nonbytes literals");
    }
    if (bytes) {
      return new Expr.Constant(joinBytes(parts), null, span(start));
    }
    if (!formattedPart) {
      return join(parts);
    }
    List<Expr> values = new ArrayList<>();
    for (Expr part : parts) {
      if (part instanceof Expr.JoinedStr joined) {
        values.addAll(joined.values());
      } else {
        values.add(part);
      }
    }
    return new Expr.JoinedStr(fold(values), span(start));
  }

  /** The values with neighbouring constants joined and empty ones dropped. */
  static List<Expr> fold(List<Expr> values) {
    List<Expr> folded = new ArrayList<>(values.size());
    int i = 0;
    while (i < values.size()) {
      int end = i;
      while (end < values.size() && values.get(end) instanceof Expr.Constant) {
        end++;
      }
      if (end == i) {
        folded.add(values.get(i++));
        continue;
      }
      Expr joined = end == i + 1 ? values.get(i) : join(values.subList(i, end));
      if (!((Expr.Constant) joined).value().equals("")) {
        folded.add(joined);
      }
      i = end;
    }
    return List.copyOf(folded);
  }

  private static Expr join(List<Expr> constants) {
    Expr.Constant first = (Expr.Constant) constants.getFirst();
    CodePoints out = new CodePoints(64);
    for (Expr constant : constants) {
      out.addAll(((Expr.Constant) constant).value());
    }
    return new Expr.Constant(
        out.string(), first.kind(), first.span().to(constants.getLast().span()));
  }

  private static BytesLiteral joinBytes(List<Expr> parts) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (Expr part : parts) {
      out.writeBytes(((BytesLiteral) ((Expr.Constant) part).value()).value());
    }
    return new BytesLiteral(out.toByteArray());
  }

  /** A string or bytes literal. */
  // CPython: string_parser.c _PyPegen_parse_string
  private Expr plain() {
    int index = tokens.expect(TokenKind.STRING);
    String text = tokens.text(index);
    int quoteAt = 0;
    boolean raw = false;
    boolean bytes = false;
    char c = text.charAt(0);
    while (c != '\'' && c != '"') {
      raw |= c == 'r' || c == 'R';
      bytes |= c == 'b' || c == 'B';
      c = text.charAt(++quoteAt);
    }
    int size = isTripled(text, quoteAt) ? 3 : 1;
    String body = text.substring(quoteAt + size, text.length() - size);
    raw |= body.indexOf('\\') < 0;
    if (bytes) {
      return new Expr.Constant(bytes(body, raw, index), null, tokens.span(index));
    }
    String kind = text.charAt(0) == 'u' ? "u" : null;
    return new Expr.Constant(decode(body, raw, index), kind, tokens.span(index));
  }

  private static boolean isTripled(String text, int quoteAt) {
    char quote = text.charAt(quoteAt);
    return text.length() >= quoteAt + 6
        && text.charAt(quoteAt + 1) == quote
        && text.charAt(quoteAt + 2) == quote;
  }

  private BytesLiteral bytes(String body, boolean raw, int index) {
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) >= 128) {
        throw errors.onToken(index, "bytes can only contain ASCII literal characters");
      }
    }
    Escapes escapes = new Escapes(body);
    try {
      byte[] value = raw ? body.getBytes(StandardCharsets.US_ASCII) : escapes.decodeBytes();
      warnInvalid(escapes, body, index);
      return new BytesLiteral(value);
    } catch (Escapes.Malformed e) {
      throw errors.atLastToken(e.getMessage());
    }
  }

  /** The string that the text of a token between its quotes stands for. */
  Object decode(String body, boolean raw, int index) {
    if (raw || body.indexOf('\\') < 0) {
      return CodePoints.of(body);
    }
    Escapes escapes = new Escapes(body);
    try {
      Object value = escapes.decodeString();
      warnInvalid(escapes, body, index);
      return value;
    } catch (Escapes.Malformed e) {
      throw errors.atLastToken(e.getMessage());
    }
  }

  // CPython: string_parser.c warn_invalid_escape_sequence
  private void warnInvalid(Escapes escapes, String body, int index) {
    if (escapes.invalidAt() < 0 || grammar.isExplaining()) {
      return;
    }
    String what = escapes.invalid();
    boolean brace = what.equals("{") || what.equals("}");
    if (brace && tokens.kindOf(index) != TokenKind.STRING) {
      return;
    }
    int line = tokens.line(index);
    for (int i = 0; i < escapes.invalidAt(); i++) {
      if (body.charAt(i) == '\n') {
        line++;
      }
    }
    try {
      grammar
          .options
          .warnings()
          .accept(
              new Problem(
                  "SyntaxWarning",
                  Escapes.warning(what),
                  tokenizer.filename,
                  line,
                  0,
                  line,
                  0,
                  null));
    } catch (WarningAsError e) {
      throw invalidEscape(escapes.invalidAt(), what, body, index, line);
    }
  }

  /**
   * The error for an escape sequence: at its place, as CPython counts, for which a prefix is
   * nothing and a character beyond ASCII ten wide; behind the line if there is no such place, or in
   * an f-string.
   */
  private SyntaxException invalidEscape(int at, String what, String body, int index, int line) {
    String lineText = tokenizer.source.line(line);
    int end = lineText.getBytes(StandardCharsets.UTF_8).length + 1;
    int column = end;
    if (tokens.kindOf(index) == TokenKind.STRING) {
      int from = body.lastIndexOf('\n', at - 1) + 1;
      String text = tokens.text(index);
      int quotes = Character.isLetter(text.charAt(0)) ? 0 : text.indexOf(body);
      column = from > 0 ? 0 : tokens.column(index) + quotes;
      for (int i = from; i < at; i++) {
        column += body.charAt(i) < 128 ? 1 : 10;
      }
    }
    String message = Escapes.asError(what);
    return column < end
        ? errors.located(message, line, column, line, column + 2)
        : errors.located(message, line, end, line, end);
  }
}
