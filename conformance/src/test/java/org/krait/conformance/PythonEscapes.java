package org.krait.conformance;

/** The {@code unicode_escape} codec, in which the oracle's scripts print text on one line. */
final class PythonEscapes {
  private PythonEscapes() {}

  static String encode(String text) {
    StringBuilder result = new StringBuilder();
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      switch (c) {
        case '\\' -> result.append("\\\\");
        case '\n' -> result.append("\\n");
        case '\r' -> result.append("\\r");
        case '\t' -> result.append("\\t");
        default -> {
          if (c >= ' ' && c < 127) {
            result.append((char) c);
          } else if (c < 0x100) {
            result.append(String.format("\\x%02x", c));
          } else if (c < 0x10000) {
            result.append(String.format("\\u%04x", c));
          } else {
            result.append(String.format("\\U%08x", c));
          }
        }
      }
    }
    return result.toString();
  }

  static String decode(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        result.append(c);
        continue;
      }
      char kind = text.charAt(++i);
      int digits = digitsOf(kind);
      if (digits > 0) {
        result.appendCodePoint(Integer.parseInt(text, i + 1, i + 1 + digits, 16));
        i += digits;
      } else {
        result.append(simple(kind));
      }
    }
    return result.toString();
  }

  private static int digitsOf(char kind) {
    return switch (kind) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  private static char simple(char kind) {
    return switch (kind) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> kind;
    };
  }
}
