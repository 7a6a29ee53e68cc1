package org.krait.runtime.number;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Ints;

/** Ints from text. */
// CPython: longobject.c PyLong_FromString
public final class IntegerParsing {
  private static final int SHORT = 1000;

  private IntegerParsing() {}

  /**
   * The exact int that a text spells, or null if it spells none.
   *
   * @param text ASCII, as {@link NumberText#ascii} gives it
   * @param base 0, or 2 to 36
   */
  public static @Nullable Object parse(String text, int base) {
    int at = 0;
    int end = text.length();
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    while (end > at && isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean negative = false;
    if (at < end && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      negative = text.charAt(at++) == '-';
    }
    int prefixed = prefixedBase(text, at, end);
    boolean zeroOnly = false;
    int radix = base;
    if (base == 0) {
      radix = prefixed == 0 ? 10 : prefixed;
      zeroOnly = prefixed == 0 && at < end && text.charAt(at) == '0';
    }
    if (prefixed != 0 && prefixed == radix) {
      at += 2;
      if (at < end && text.charAt(at) == '_') {
        at++;
      }
    }
    String digits = digits(text, at, end, radix);
    if (digits == null || zeroOnly && !isZero(digits)) {
      return null;
    }
    Object value = value(digits, radix);
    return negative ? IntegerArithmetic.negate(value) : value;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static int prefixedBase(String text, int at, int end) {
    if (at + 1 >= end || text.charAt(at) != '0') {
      return 0;
    }
    return switch (text.charAt(at + 1)) {
      case 'b', 'B' -> 2;
      case 'o', 'O' -> 8;
      case 'x', 'X' -> 16;
      default -> 0;
    };
  }

  /** The digits without single underscores between them; null if there is anything else. */
  private static @Nullable String digits(String text, int start, int end, int radix) {
    if (start >= end || text.charAt(end - 1) == '_') {
      return null;
    }
    StringBuilder out = new StringBuilder(end - start);
    char before = '_';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (before == '_') {
          return null;
        }
      } else if (c < 128 && Character.digit(c, radix) >= 0) {
        out.append(c);
      } else {
        return null;
      }
      before = c;
    }
    return out.toString();
  }

  private static boolean isZero(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static Object value(String digits, int radix) {
    if (digits.length() <= 12) {
      return Long.parseLong(digits, radix);
    }
    if ((radix & (radix - 1)) != 0) {
      DigitsLimit.checkParsed(digits.length());
    }
    return Ints.normal(big(digits, radix));
  }

  /** The value by halves: Java's own constructor takes quadratic time. */
  private static BigInteger big(String digits, int radix) {
    int length = digits.length();
    if (length <= SHORT) {
      return new BigInteger(digits, radix);
    }
    int low = length / 2;
    BigInteger high = big(digits.substring(0, length - low), radix);
    return high.multiply(BigInteger.valueOf(radix).pow(low))
        .add(big(digits.substring(length - low), radix));
  }
}
