package org.krait.cli.repl;

/** How lines of a statement being typed are indented. */
// CPython: _pyrepl/readline.py maybe_accept, backspace_dedent
final class Indentation {
  private static final String STEP = "    ";

  private Indentation() {}

  /** The text without the blanks of a last line that has nothing else. */
  // CPython: _pyrepl/simple_interact.py _strip_final_indent
  static String withoutLast(String text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == '\n' ? text.substring(0, end) : text;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** What a new line after the text begins with: as the last line does, and more after a colon. */
  static String next(String before) {
    String line = before.substring(before.lastIndexOf('\n') + 1);
    String indent = line.isBlank() ? "" : blanks(line);
    return opensBlock(line) ? indent + step(before) : indent;
  }

  private static String blanks(String line) {
    int end = 0;
    while (end < line.length() && isBlank(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** Whether a colon is the last character that is neither blank nor comment. */
  private static boolean opensBlock(String line) {
    int comment = line.indexOf('#');
    String code = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
    return code.endsWith(":");
  }

  /** One step of indentation: the first that the text makes. */
  private static String step(String text) {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      String line = text.substring(i + 1);
      String blanks = blanks(line);
      if (!blanks.isEmpty() && blanks.length() < line.length()) {
        return blanks;
      }
    }
    return STEP;
  }

  /** How many characters a backspace takes at the end of this text: back to an outer level. */
  static int backspace(String before) {
    int lineStart = before.lastIndexOf('\n') + 1;
    String line = before.substring(lineStart);
    if (lineStart == 0 || line.isEmpty() || blanks(line).length() != line.length()) {
      return 1;
    }
    for (int end = lineStart - 1; end > 0; ) {
      int start = before.lastIndexOf('\n', end - 1) + 1;
      int outer = blanks(before.substring(start, end)).length();
      if (outer < line.length()) {
        return line.length() - outer;
      }
      end = start - 1;
    }
    return 1;
  }
}
