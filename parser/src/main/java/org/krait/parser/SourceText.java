package org.krait.parser;

import java.nio.charset.StandardCharsets;

/** The text of one source as the tokenizer sees it: lines end in {@code \n}. */
final class SourceText {
  /** The characters, followed by one NUL. */
  final char[] chars;

  /** How many characters there are before the NUL. */
  final int length;

  private final boolean ascii;
  private int countedLineStart = -1;
  private int countedTo;
  private int countedBytes;

  /** The text as it is. */
  private SourceText(String text) {
    length = text.length();
    chars = new char[length + 1];
    text.getChars(0, length, chars, 0);
    ascii = isAscii(chars, length);
  }

  /**
   * The text with every newline as {@code \n}.
   *
   * @param endLine whether a last line without a newline gets one, as the source of a module does
   */
  static SourceText of(String text, boolean endLine) {
    String normalized = text.indexOf('\r') >= 0 ? normalizeNewlines(text) : text;
    return new SourceText(endLine && !normalized.endsWith("\n") ? normalized + "\n" : normalized);
  }

  /** The text with carriage returns kept. */
  static SourceText verbatim(String text) {
    return new SourceText(text);
  }

  /** The offset after the newline that ends the line of {@code offset}. */
  int lineEnd(int offset) {
    int end = offset;
    while (end < length && chars[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, length);
  }

  /** Line {@code lineno} without its newline; the empty string beyond the last. */
  String line(int lineno) {
    int start = 0;
    for (int i = 1; i < lineno && start < length; i++) {
      start = lineEnd(start);
    }
    int end = start;
    while (end < length && chars[end] != '\n') {
      end++;
    }
    return substring(start, end);
  }

  String substring(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The distance from {@code lineStart} to {@code offset} in UTF-8 bytes. */
  int column(int lineStart, int offset) {
    if (ascii) {
      return offset - lineStart;
    }
    if (lineStart != countedLineStart || offset < countedTo) {
      countedLineStart = lineStart;
      countedTo = lineStart;
      countedBytes = 0;
    }
    while (countedTo < offset) {
      countedBytes += utf8Length(chars[countedTo++]);
    }
    return countedBytes;
  }

  /** How many characters of a line its first {@code bytes} bytes of UTF-8 hold. */
  static int charactersIn(String line, int bytes) {
    byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
    if (bytes < 0) {
      return -1;
    }
    int limit = Math.min(bytes, utf8.length);
    int count = bytes > utf8.length ? 1 : 0;
    for (int i = 0; i < limit; i++) {
      if ((utf8[i] & 0xC0) != 0x80) {
        count++;
      }
    }
    return count;
  }

  /** The UTF-8 bytes of a character; each half of a surrogate pair counts for two. */
  private static int utf8Length(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  private static boolean isAscii(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      if (chars[i] >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String normalizeNewlines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        out.append('\n');
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
