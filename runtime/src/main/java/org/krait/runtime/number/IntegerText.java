package org.krait.runtime.number;

import java.math.BigInteger;

/** Exact ints as text. */
// CPython: longobject.c long_to_decimal_string, _PyLong_Format
public final class IntegerText {
  private IntegerText() {}

  /** The decimal digits with a minus sign, within the interpreter's limit. */
  public static String decimal(Object n) {
    if (n instanceof Long x) {
      return Long.toString(x);
    }
    BigInteger big = (BigInteger) n;
    DigitsLimit.checkBits(big.bitLength());
    String text = big.toString();
    DigitsLimit.checkPrinted(text.length() - (big.signum() < 0 ? 1 : 0));
    return text;
  }

  /** The digits in a base that is a power of two, with a minus sign and no prefix. */
  public static String digits(Object n, int base) {
    return n instanceof Long x ? Long.toString(x, base) : ((BigInteger) n).toString(base);
  }

  /** The literal of base 2, 8 or 16 that {@code bin}, {@code oct} and {@code hex} give. */
  public static String literal(Object n, int base) {
    String digits = digits(n, base);
    String prefix = prefix(base);
    return digits.startsWith("-") ? "-" + prefix + digits.substring(1) : prefix + digits;
  }

  /** The prefix of literals in a base. */
  static String prefix(int base) {
    return switch (base) {
      case 2 -> "0b";
      case 8 -> "0o";
      default -> "0x";
    };
  }
}
