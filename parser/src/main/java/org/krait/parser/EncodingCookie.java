package org.krait.parser;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The comment that names a source's encoding: PEP 263.
 *
 * @param name the encoding as written
 * @param lineno the line of the comment, 1 or 2
 * @param lineStart where that line begins in the bytes
 * @param lineLength its length without the newline
 */
record EncodingCookie(String name, int lineno, int lineStart, int lineLength) {

  /** The cookie of a source whose first line begins at {@code start}, or null. */
  static @Nullable EncodingCookie find(byte[] bytes, int start) {
    int lineStart = start;
    for (int lineno = 1; lineno <= 2; lineno++) {
      int lineEnd = lineStart;
      while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
        lineEnd++;
      }
      String line = new String(bytes, lineStart, lineEnd - lineStart, StandardCharsets.ISO_8859_1);
      String name = nameIn(line);
      if (name != null) {
        return new EncodingCookie(name, lineno, lineStart, lineEnd - lineStart);
      }
      if (!isBlankOrComment(line)) {
        return null;
      }
      boolean pair =
          lineEnd + 1 < bytes.length && bytes[lineEnd] == '\r' && bytes[lineEnd + 1] == '\n';
      lineStart = Math.min(lineEnd + (pair ? 2 : 1), bytes.length);
    }
    return null;
  }

  private static boolean isBlankOrComment(String line) {
    int i = skipBlanks(line, 0);
    return i == line.length() || line.charAt(i) == '#';
  }

  private static int skipBlanks(String line, int from) {
    int i = from;
    while (i < line.length() && " \t\f".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static @Nullable String nameIn(String line) {
    int i = skipBlanks(line, 0);
    if (i == line.length() || line.charAt(i) != '#') {
      return null;
    }
    for (int at = line.indexOf("coding", i); at >= 0; at = line.indexOf("coding", at + 1)) {
      String name = nameBehind(line, at + "coding".length());
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String nameBehind(String line, int at) {
    if (at >= line.length() || line.charAt(at) != ':' && line.charAt(at) != '=') {
      return null;
    }
    int from = at + 1;
    while (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == '\t')) {
      from++;
    }
    int to = from;
    while (to < line.length() && isNameChar(line.charAt(to))) {
      to++;
    }
    return to > from ? line.substring(from, to) : null;
  }

  private static boolean isNameChar(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }
}
