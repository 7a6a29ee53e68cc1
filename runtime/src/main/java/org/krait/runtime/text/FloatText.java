package org.krait.runtime.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The decimal text of a float to a number of digits, as C's printf writes it: e, f, g. */
// CPython: pystrtod.c PyOS_double_to_string
public final class FloatText {
  private FloatText() {}

  /**
   * Formats a float.
   *
   * @param code one of e, E, f, F, g, G
   * @param alternate whether a point is written always and trailing zeros of g stay
   */
  public static String format(double value, char code, int precision, boolean alternate) {
    boolean upper = code < 'a';
    if (Double.isNaN(value)) {
      return upper ? "NAN" : "nan";
    }
    if (Double.isInfinite(value)) {
      String text = value < 0 ? "-inf" : "inf";
      return upper ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }
    boolean negative = value < 0 || 1 / value < 0;
    BigDecimal exact = new BigDecimal(Math.abs(value));
    String text =
        switch (code | 32) {
          case 'f' -> fixed(exact, precision, alternate);
          case 'e' -> exponential(exact, precision, alternate, upper);
          default -> general(exact, Math.max(1, precision), alternate, upper);
        };
    return negative ? "-" + text : text;
  }

  private static String fixed(BigDecimal value, int precision, boolean alternate) {
    String text = value.setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    return alternate && precision == 0 ? text + "." : text;
  }

  private static String exponential(
      BigDecimal value, int precision, boolean alternate, boolean upper) {
    BigDecimal rounded = round(value, precision + 1);
    String digits = digits(rounded, precision + 1);
    String fraction = digits.substring(1);
    String point = !fraction.isEmpty() || alternate ? "." : "";
    return digits.charAt(0) + point + fraction + exponent(magnitude(rounded), upper);
  }

  private static String general(BigDecimal value, int precision, boolean alternate, boolean upper) {
    BigDecimal rounded = round(value, precision);
    int magnitude = magnitude(rounded);
    String digits = digits(rounded, precision);
    if (magnitude < -4 || magnitude >= precision) {
      String fraction = trimmed(digits.substring(1), alternate);
      String point = !fraction.isEmpty() || alternate ? "." : "";
      return digits.charAt(0) + point + fraction + exponent(magnitude, upper);
    }
    if (magnitude < 0) {
      return "0." + "0".repeat(-magnitude - 1) + trimmed(digits, alternate);
    }
    String fraction = trimmed(digits.substring(magnitude + 1), alternate);
    String point = !fraction.isEmpty() || alternate ? "." : "";
    return digits.substring(0, magnitude + 1) + point + fraction;
  }

  private static BigDecimal round(BigDecimal value, int digits) {
    return value.signum() == 0
        ? value
        : value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /** The power of ten of the first digit. */
  private static int magnitude(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private static String digits(BigDecimal value, int count) {
    String digits = value.signum() == 0 ? "0" : value.unscaledValue().toString();
    return digits.length() > count
        ? digits.substring(0, count)
        : digits + "0".repeat(count - digits.length());
  }

  private static String trimmed(String digits, boolean alternate) {
    int end = digits.length();
    while (!alternate && end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  private static String exponent(int magnitude, boolean upper) {
    int absolute = Math.abs(magnitude);
    return (upper ? "E" : "e")
        + (magnitude < 0 ? '-' : '+')
        + (absolute < 10 ? "0" : "")
        + absolute;
  }
}
