package org.krait.lens.facts;

import java.util.ArrayList;
import java.util.List;
import org.krait.parser.SourceDecoder;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;

/** The text of one file, by lines. */
public final class Source {
  private final String name;
  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();

  private Source(String name, String text) {
    this.name = name;
    this.text = text;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        lineStarts.add(i + 1);
      }
    }
  }

  public static Source of(String name, String text) {
    return new Source(name, text);
  }

  /**
   * Decodes the bytes of a file as Python does.
   *
   * @throws SyntaxException where its encoding is unknown or wrong
   */
  public static Source decode(String name, byte[] bytes) throws SyntaxException {
    return new Source(name, SourceDecoder.decode(bytes, name));
  }

  /** The name by which messages call the file. */
  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    int last = lineStarts.size();
    return lineStarts.get(last - 1) == text.length() && last > 1 ? last - 1 : last;
  }

  /** A line without its end, counted from 1. */
  public String line(int lineno) {
    int end = lineEnd(lineno);
    int start = lineStarts.get(lineno - 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** What a line ends with; a newline where the file ends with it. */
  public String lineBreak(int lineno) {
    String rest = text.substring(lineStart(lineno) + line(lineno).length(), lineEnd(lineno));
    return rest.isEmpty() ? "\n" : rest;
  }

  private int lineEnd(int lineno) {
    return lineno < lineStarts.size() ? lineStarts.get(lineno) : text.length();
  }

  /** Where in the text the character at this line and UTF-8 byte column stands. */
  public int offset(int lineno, int byteColumn) {
    int at = lineStarts.get(lineno - 1);
    int end = lineEnd(lineno);
    for (int left = byteColumn; left > 0 && at < end; at++) {
      left -= utf8Length(text.charAt(at));
    }
    return at;
  }

  /** UTF-8 bytes of a char; the two halves of a surrogate pair share their four. */
  private static int utf8Length(char c) {
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  public int start(Span span) {
    return offset(span.lineno(), span.colOffset());
  }

  public int end(Span span) {
    return offset(span.endLineno(), span.endColOffset());
  }

  /** The text that a span covers. */
  public String text(Span span) {
    return text.substring(start(span), end(span));
  }

  /** The line of an offset, from 1. */
  public int lineAt(int offset) {
    int low = 0;
    int high = lineStarts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lineStarts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /** The column of an offset in its line, in characters from 1. */
  public int columnAt(int offset) {
    return text.codePointCount(lineStarts.get(lineAt(offset) - 1), offset) + 1;
  }

  /** The offset where a line begins. */
  public int lineStart(int lineno) {
    return lineStarts.get(lineno - 1);
  }

  /** The offset of the first whole word {@code word} in {@code [from, to)}, or {@code from}. */
  public int firstWord(String word, int from, int to) {
    for (int at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + 1)) {
      if (isWord(at, word.length())) {
        return at;
      }
    }
    return from;
  }

  /** The offset of the last whole word {@code word} that ends before {@code to}. */
  public int lastWord(String word, int from, int to) {
    int at = text.lastIndexOf(word, to - word.length());
    for (; at >= from; at = text.lastIndexOf(word, at - 1)) {
      if (isWord(at, word.length())) {
        return at;
      }
    }
    return from;
  }

  private boolean isWord(int at, int length) {
    int end = at + length;
    return (at == 0 || !Character.isUnicodeIdentifierPart(text.charAt(at - 1)))
        && (end == text.length() || !Character.isUnicodeIdentifierPart(text.charAt(end)));
  }
}
