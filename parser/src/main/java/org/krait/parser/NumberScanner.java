package org.krait.parser;

/** Reads number tokens and complains about malformed ones. */
final class NumberScanner {
  private static final char NONE = 0;

  private final Tokenizer tokenizer;
  private final char[] chars;

  NumberScanner(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
    this.chars = tokenizer.source.chars;
  }

  /** Reads the number whose first character, a digit or a point, was just read. */
  int scan(char first) {
    if (first == '.') {
      fraction();
    } else if (first == '0') {
      afterZero();
    } else {
      decimalTail();
      afterDigits();
    }
    return tokenizer.token(TokenKind.NUMBER);
  }

  private char peek() {
    return chars[tokenizer.pos];
  }

  private void afterZero() {
    switch (peek()) {
      case 'x', 'X' -> based(16, "hexadecimal");
      case 'o', 'O' -> based(8, "octal");
      case 'b', 'B' -> based(2, "binary");
      default -> oldOctal();
    }
  }

  private void based(int base, String kind) {
    tokenizer.pos++;
    do {
      if (peek() == '_') {
        tokenizer.pos++;
      }
      if (!isDigit(peek(), base)) {
        throw wrongDigit(base, kind);
      }
      while (isDigit(peek(), base)) {
        tokenizer.pos++;
      }
    } while (peek() == '_');
    if (Tokenizer.isDigit(peek())) {
      throw wrongDigit(base, kind);
    }
    verifyEnd(peek(), kind);
  }

  private RuntimeException wrongDigit(int base, String kind) {
    char c = peek();
    if (base != 16 && Tokenizer.isDigit(c)) {
      tokenizer.pos++;
      return tokenizer.error("invalid digit '" + c + "' in " + kind + " literal");
    }
    return tokenizer.error("invalid " + kind + " literal");
  }

  private static boolean isDigit(char c, int base) {
    return c < 128 && Character.digit(c, base) >= 0;
  }

  /** After a zero: more zeros, or a float that begins with one, but no other integer. */
  private void oldOctal() {
    while (peek() == '0' || peek() == '_') {
      if (peek() == '_') {
        underscore();
      } else {
        tokenizer.pos++;
      }
    }
    int zerosEnd = tokenizer.pos;
    boolean nonzero = Tokenizer.isDigit(peek());
    if (nonzero) {
      decimalTail();
    }
    char c = peek();
    if (c == '.' || c == 'e' || c == 'E' || c == 'j' || c == 'J') {
      afterDigits();
    } else if (nonzero && !tokenizer.isExtraTokens()) {
      int column = tokenizer.start - tokenizer.lineStart;
      String before = tokenizer.source.substring(tokenizer.lineStart, tokenizer.start);
      int shift = column - before.codePointCount(0, column);
      throw tokenizer.error(
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers",
          column + 1 - shift,
          zerosEnd + 1 - tokenizer.lineStart - shift);
    } else {
      verifyEnd(c, "decimal");
    }
  }

  private void underscore() {
    tokenizer.pos++;
    if (!Tokenizer.isDigit(peek())) {
      throw tokenizer.error("invalid decimal literal");
    }
  }

  private void decimalTail() {
    while (true) {
      while (Tokenizer.isDigit(peek())) {
        tokenizer.pos++;
      }
      if (peek() != '_') {
        return;
      }
      underscore();
    }
  }

  private void afterDigits() {
    if (peek() == '.') {
      tokenizer.pos++;
      fraction();
    } else {
      exponent();
    }
  }

  private void fraction() {
    if (Tokenizer.isDigit(peek())) {
      decimalTail();
    }
    exponent();
  }

  private void exponent() {
    char e = peek();
    if (e == 'e' || e == 'E') {
      char sign = chars[tokenizer.pos + 1];
      if (sign == '+' || sign == '-') {
        tokenizer.pos += 2;
        if (!Tokenizer.isDigit(peek())) {
          throw tokenizer.error("invalid decimal literal");
        }
      } else if (Tokenizer.isDigit(sign)) {
        tokenizer.pos++;
      } else {
        verifyEnd(e, "decimal");
        return;
      }
      decimalTail();
    }
    if (peek() == 'j' || peek() == 'J') {
      tokenizer.pos++;
      verifyEnd(peek(), "imaginary");
    } else {
      verifyEnd(peek(), "decimal");
    }
  }

  /** Warns if a keyword follows the number at once, complains if another name does. */
  private void verifyEnd(char c, String kind) {
    if (tokenizer.isExtraTokens() || !Tokenizer.isNameChar(c)) {
      return;
    }
    if (isKeyword(c)) {
      String message = "invalid " + kind + " literal";
      tokenizer.warn(message, message);
    } else if (c < 128) {
      throw tokenizer.error("invalid " + kind + " literal");
    }
  }

  private boolean isKeyword(char c) {
    return switch (c) {
      case 'a' -> follows("nd");
      case 'e' -> follows("lse");
      case 'f' -> follows("or");
      case 'i' -> {
        char second = charAt(1);
        yield second == 'f' || second == 'n' || second == 's';
      }
      case 'o' -> follows("r");
      case 'n' -> follows("ot");
      default -> false;
    };
  }

  private boolean follows(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (charAt(i + 1) != rest.charAt(i)) {
        return false;
      }
    }
    return !Tokenizer.isNameChar(charAt(rest.length() + 1));
  }

  private char charAt(int distance) {
    int index = tokenizer.pos + distance;
    return index < chars.length ? chars[index] : NONE;
  }
}
