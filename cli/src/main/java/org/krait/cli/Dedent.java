package org.krait.cli;

import java.util.ArrayList;
import java.util.List;

/** Takes away the indentation that all lines of a command have. */
// CPython: unicodeobject.c _PyUnicode_Dedent
final class Dedent {
  private Dedent() {}

  static String of(String text) {
    List<String> lines = lines(text);
    int margin = margin(lines).length();
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      String end = line.endsWith("\n") ? "\n" : "";
      out.append(isBlank(line) ? end : line.substring(margin));
    }
    return out.toString();
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /** The longest blank start that all lines share, but for blank lines. */
  private static String margin(List<String> lines) {
    String margin = null;
    for (String line : lines) {
      if (isBlank(line)) {
        continue;
      }
      int length = 0;
      int most = margin == null ? line.length() : Math.min(margin.length(), line.length());
      while (length < most
          && isIndent(line.charAt(length))
          && (margin == null || margin.charAt(length) == line.charAt(length))) {
        length++;
      }
      margin = line.substring(0, length);
    }
    return margin == null ? "" : margin;
  }

  private static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (!isIndent(line.charAt(i)) && line.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t';
  }
}
