package org.krait.parser;

/** The escape sequences of strings and bytes. */
final class Escapes {
  /** An escape sequence that has no meaning at all; the message is CPython's. */
  static final class Malformed extends Exception {
    private final String message;

    Malformed(String message) {
      super(message, null, false, false);
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }

  private final String text;

  /** Where the first invalid escape sequence stands, or -1, and the offending characters. */
  private int invalidAt = -1;

  private String invalid = "";

  Escapes(String text) {
    this.text = text;
  }

  int invalidAt() {
    return invalidAt;
  }

  String invalid() {
    return invalid;
  }

  /** The string that the text stands for. */
  Object decodeString() throws Malformed {
    CodePoints out = new CodePoints(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (c != '\\') {
        out.add(c);
        i += Character.charCount(c);
      } else if (i + 1 >= text.length() || text.charAt(i + 1) >= 128) {
        out.add('\\');
        i++;
      } else {
        i = escape(i, out);
      }
    }
    return out.string();
  }

  /** Decodes the escape sequence whose backslash stands at {@code at}; returns where it ends. */
  private int escape(int at, CodePoints out) throws Malformed {
    char c = text.charAt(at + 1);
    switch (c) {
      case 'x':
        return hex(at, 2, "truncated \\xXX escape", out);
      case 'u':
        return hex(at, 4, "truncated \\uXXXX escape", out);
      case 'U':
        return hex(at, 8, "truncated \\UXXXXXXXX escape", out);
      case 'N':
        return named(at, out);
      default:
        break;
    }
    if (c >= '0' && c <= '7') {
      int end = octalEnd(at + 1);
      out.add(octal(at, end));
      return end;
    }
    int simple = simple(c);
    if (simple >= 0) {
      out.add(simple);
    } else if (c != '\n') {
      noteInvalid(at, Character.toString(c));
      out.add('\\');
      out.add(c);
    }
    return at + 2;
  }

  private int octalEnd(int from) {
    int end = from;
    while (end < text.length() && end < from + 3 && isOctal(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int octal(int at, int end) {
    int value = Integer.parseInt(text, at + 1, end, 8);
    if (value > 0xFF) {
      noteInvalid(at, text.substring(at + 1, end));
    }
    return value;
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }

  private void noteInvalid(int at, String what) {
    if (invalidAt < 0) {
      invalidAt = at;
      invalid = what;
    }
  }

  /** What a backslash and this letter stand for, or -1. */
  private static int simple(char letter) {
    return switch (letter) {
      case '\\', '\'', '"' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'v' -> 0x0B;
      case 'a' -> 0x07;
      default -> -1;
    };
  }

  private int hex(int at, int digits, String message, CodePoints out) throws Malformed {
    int value = 0;
    int i = at + 2;
    for (int n = 0; n < digits; n++, i++) {
      int digit = hexDigit(i);
      if (digit < 0) {
        throw malformed(at, i, message);
      }
      value = value << 4 | digit;
    }
    if (value < 0 || value > Character.MAX_CODE_POINT) {
      throw malformed(at, i, "illegal Unicode character");
    }
    out.add(value);
    return i;
  }

  private int hexDigit(int index) {
    if (index >= text.length() || text.charAt(index) >= 128) {
      return -1;
    }
    return Character.digit(text.charAt(index), 16);
  }

  private int named(int at, CodePoints out) throws Malformed {
    String message = "malformed \\N character escape";
    if (at + 2 >= text.length() || text.charAt(at + 2) != '{') {
      throw malformed(at, at + 2, message);
    }
    int close = text.indexOf('}', at + 3);
    if (close < 0) {
      throw malformed(at, text.length(), message);
    }
    if (close == at + 3) {
      throw malformed(at, close, message);
    }
    int codePoint = UnicodeNames.lookup(text.substring(at + 3, close));
    if (codePoint < 0) {
      throw malformed(at, close + 1, "unknown Unicode character name");
    }
    out.add(codePoint);
    return close + 1;
  }

  private Malformed malformed(int from, int to, String reason) {
    int first = position(from);
    int last = position(to) - 1;
    String where =
        first == last
            ? "byte 0x5c in position " + first
            : "bytes in position " + first + "-" + last;
    return new Malformed(
        "(unicode error) 'unicodeescape' codec can't decode " + where + ": " + reason);
  }

  /** The place as CPython counts it, with characters beyond ASCII written as ten of it. */
  private int position(int index) {
    int position = 0;
    for (int i = 0; i < index; ) {
      int c = text.codePointAt(i);
      boolean afterBackslash = c >= 128 && i > 0 && text.charAt(i - 1) == '\\';
      position += c < 128 ? 1 : afterBackslash ? 15 : 10;
      i += Character.charCount(c);
    }
    return position;
  }

  /** The bytes that the text, which is ASCII, stands for. */
  byte[] decodeBytes() throws Malformed {
    byte[] out = new byte[text.length()];
    int size = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '\\') {
        out[size++] = (byte) c;
        i++;
        continue;
      }
      char letter = text.charAt(i + 1);
      int simple = simple(letter);
      if (simple >= 0) {
        out[size++] = (byte) simple;
        i += 2;
      } else if (isOctal(letter)) {
        int end = octalEnd(i + 1);
        out[size++] = (byte) octal(i, end);
        i = end;
      } else if (letter == 'x') {
        if (hexDigit(i + 2) < 0 || hexDigit(i + 3) < 0) {
          throw new Malformed("(value error) invalid \\x escape at position " + i);
        }
        out[size++] = (byte) (hexDigit(i + 2) << 4 | hexDigit(i + 3));
        i += 4;
      } else if (letter == '\n') {
        i += 2;
      } else {
        noteInvalid(i, Character.toString(letter));
        out[size++] = (byte) c;
        i++;
      }
    }
    return java.util.Arrays.copyOf(out, size);
  }

  /** Warns of a brace behind a backslash in an f-string; the tokenizer stands behind it. */
  static void warnInvalid(Tokenizer tokenizer, char c) {
    String what = String.valueOf(c);
    tokenizer.warn(warning(what), asError(what));
  }

  /** The words of the warning about an invalid escape sequence. */
  static String warning(String what) {
    String kind = what.length() > 1 ? "octal escape sequence" : "escape sequence";
    return "\"\\"
        + what
        + "\" is an invalid "
        + kind
        + ". Such sequences will not work in the future. Did you mean \"\\\\"
        + what
        + "\"? A raw string is also an option.";
  }

  /** The words when the warning is an error. */
  static String asError(String what) {
    String kind = what.length() > 1 ? "octal escape sequence" : "escape sequence";
    return "\"\\"
        + what
        + "\" is an invalid "
        + kind
        + ". Did you mean \"\\\\"
        + what
        + "\"? A raw string is also an option.";
  }
}
