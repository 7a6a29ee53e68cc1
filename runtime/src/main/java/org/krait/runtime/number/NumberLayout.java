package org.krait.runtime.number;

import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyStr;

/**
 * Puts a number's parts together: sign, prefix, digits in groups, point and fraction, what follows
 * them, and padding.
 */
// CPython: formatter_unicode.c calc_number_widths, fill_number
final class NumberLayout {
  private static final int DECIMAL_GROUP = 3;
  private static final int BINARY_GROUP = 4;

  private NumberLayout() {}

  /**
   * Lays out a number.
   *
   * @param number digits as Java prints them, perhaps with a minus sign
   * @param prefix {@code 0x} and the like, or empty
   * @param groupsOfFour whether the digits are binary, octal or hexadecimal
   */
  static Object layOut(FormatSpec spec, String number, String prefix, boolean groupsOfFour) {
    boolean negative = number.startsWith("-");
    int start = negative ? 1 : 0;
    if (spec.grouping() == 0 && spec.fractionGrouping() == 0) {
      return padded(spec, sign(spec, negative).concat(prefix), number.substring(start));
    }
    int whole = start;
    while (whole < number.length() && isDigit(number.charAt(whole), groupsOfFour)) {
      whole++;
    }
    int rest = whole;
    if (rest < number.length() && number.charAt(rest) == '.') {
      rest++;
      while (rest < number.length() && isDigit(number.charAt(rest), false)) {
        rest++;
      }
    }
    String sign = sign(spec, negative);
    String tail = fraction(spec, number.substring(whole, rest)) + number.substring(rest);
    int group = groupsOfFour ? BINARY_GROUP : DECIMAL_GROUP;
    int least =
        spec.padsWithZeros() ? spec.width() - sign.length() - prefix.length() - tail.length() : 0;
    String digits = grouped(number.substring(start, whole), spec.grouping(), group, least);
    return padded(spec, sign + prefix, digits + tail);
  }

  private static boolean isDigit(char c, boolean hexadecimal) {
    return c >= '0' && c <= '9' || hexadecimal && Character.digit(c, 16) >= 0;
  }

  private static String sign(FormatSpec spec, boolean negative) {
    if (negative) {
      return "-";
    }
    return spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
  }

  /** The digits with zeros before them up to a least width, in groups from the right. */
  // CPython: unicodeobject.c _PyUnicode_InsertThousandsGrouping
  private static String grouped(String digits, char separator, int group, int least) {
    if (digits.isEmpty() || separator == 0 && digits.length() >= least) {
      return digits;
    }
    StringBuilder reversed = new StringBuilder();
    int from = digits.length();
    int inGroup = 0;
    while (from > 0 || reversed.length() < least) {
      if (separator != 0 && inGroup == group) {
        reversed.append(separator);
        inGroup = 0;
      }
      reversed.append(from > 0 ? digits.charAt(--from) : '0');
      inGroup++;
    }
    return reversed.reverse().toString();
  }

  /** A point and its digits, in groups from the left. */
  private static String fraction(FormatSpec spec, String fraction) {
    if (spec.fractionGrouping() == 0) {
      return fraction;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fraction.length(); i++) {
      if (i > 1 && (i - 1) % DECIMAL_GROUP == 0) {
        out.append(spec.fractionGrouping());
      }
      out.append(fraction.charAt(i));
    }
    return out.toString();
  }

  /** A text padded to the width; {@code =} pads between its two parts. */
  static Object padded(FormatSpec spec, String head, String tail) {
    int missing = Math.max(0, spec.width() - head.length() - tail.length());
    if (missing == 0) {
      return head.concat(tail);
    }
    if (missing > Integer.MAX_VALUE / 4) {
      throw Errors.memoryError();
    }
    int left =
        switch (spec.align()) {
          case '>' -> missing;
          case '^' -> missing / 2;
          default -> 0;
        };
    StringBuilder out = new StringBuilder(head.length() + tail.length() + missing);
    fill(out, spec.fill(), left);
    out.append(head);
    int between = spec.align() == '=' ? missing : 0;
    fill(out, spec.fill(), between);
    out.append(tail);
    fill(out, spec.fill(), missing - left - between);
    return spec.fill() > 0xFFFF ? PyStr.ofJava(out.toString()) : out.toString();
  }

  private static void fill(StringBuilder out, int character, int count) {
    out.repeat(character, count);
  }
}
