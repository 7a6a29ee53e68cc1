package org.krait.parser;

import java.math.BigInteger;
import org.krait.syntax.Imaginary;

/** The values of number tokens. */
final class NumberLiteral {
  /** The most digits of a decimal literal. */
  // CPython: pycore_long.h _PY_LONG_DEFAULT_MAX_STR_DIGITS
  private static final int MAX_DIGITS = 4300;

  private NumberLiteral() {}

  /** A Long, BigInteger, Double or Imaginary. */
  static Object value(String literal, Grammar grammar) {
    if (literal.indexOf('_') >= 0) {
      grammar.requireVersion(6, "Underscores in numeric literals are");
    }
    String text = literal.replace("_", "");
    char last = text.charAt(text.length() - 1);
    if (text.length() > 2 && text.charAt(0) == '0') {
      int base = base(text.charAt(1));
      if (base != 10) {
        return integer(text.substring(2), base);
      }
    }
    if (last == 'j' || last == 'J') {
      return new Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    if (isInteger(text)) {
      if (text.length() > MAX_DIGITS) {
        throw tooLong(text.length(), grammar);
      }
      return integer(text, 10);
    }
    return Double.parseDouble(text);
  }

  private static int base(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private static boolean isInteger(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Tokenizer.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Object integer(String digits, int base) {
    if (digits.length() <= 15 || base == 10 && digits.length() <= 18) {
      return Long.parseLong(digits, base);
    }
    BigInteger value = new BigInteger(digits, base);
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private static RuntimeException tooLong(int digits, Grammar grammar) {
    return grammar.errors.onLine(
        grammar.tokens.line(grammar.tokens.pos - 1),
        "Exceeds the limit ("
            + MAX_DIGITS
            + " digits) for integer string conversion: value has "
            + digits
            + " digits; use sys.set_int_max_str_digits() to increase the limit"
            + " - Consider hexadecimal for huge integer literals"
            + " to avoid decimal conversion limits.");
  }
}
