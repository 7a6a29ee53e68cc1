package org.krait.stdlib._decimal;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as text. */
final class DecimalText {
  private static final int PLAIN_ZEROS = -6;
  private static final long MOST_EXPONENT = 2_000_000_000_000_000_000L;
  private static final int LONGEST_EXPONENT = 19;

  private final String text;
  private int at;

  private DecimalText(String text) {
    this.text = text;
  }

  /** Reads a number; null if the text is none. Digits are ASCII. */
  // General Decimal Arithmetic: Conversions, to-number
  static @Nullable DecimalValue parse(String text) {
    return new DecimalText(text).number();
  }

  private @Nullable DecimalValue number() {
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || at < text.length() && text.charAt(at) == '+') {
      at++;
    }
    String rest = text.substring(at);
    if (rest.equalsIgnoreCase("inf") || rest.equalsIgnoreCase("infinity")) {
      return DecimalValue.infinity(negative);
    }
    boolean signals = rest.regionMatches(true, 0, "snan", 0, 4);
    if (signals || rest.regionMatches(true, 0, "nan", 0, 3)) {
      String payload = rest.substring(signals ? 4 : 3);
      DecimalValue.Kind kind = signals ? DecimalValue.Kind.SIGNALING_NAN : DecimalValue.Kind.NAN;
      return isDigits(payload) ? new DecimalValue(negative, kind, integer(payload), 0) : null;
    }
    return finite(negative);
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static BigInteger integer(String digits) {
    return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits);
  }

  private @Nullable DecimalValue finite(boolean negative) {
    String whole = digits();
    String fraction = "";
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      fraction = digits();
    }
    if (whole.isEmpty() && fraction.isEmpty()) {
      return null;
    }
    Long exponent = exponent();
    if (exponent == null || at < text.length()) {
      return null;
    }
    BigInteger coefficient = integer(whole + fraction);
    return DecimalValue.of(negative, coefficient, exponent - fraction.length());
  }

  private String digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(start, at);
  }

  private @Nullable Long exponent() {
    if (at >= text.length() || text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return 0L;
    }
    at++;
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || at < text.length() && text.charAt(at) == '+') {
      at++;
    }
    String digits = digits();
    if (digits.isEmpty()) {
      return null;
    }
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    long n =
        digits.length() - zeros > LONGEST_EXPONENT
            ? MOST_EXPONENT
            : Math.min(MOST_EXPONENT, Long.parseUnsignedLong(digits.substring(zeros)));
    n = n < 0 ? MOST_EXPONENT : n;
    return negative ? -n : n;
  }

  /** A number in scientific notation. */
  static String scientific(DecimalValue v, boolean capitals) {
    return text(v, capitals, false);
  }

  /** A number with an exponent that can be divided by three. */
  static String engineering(DecimalValue v, boolean capitals) {
    return text(v, capitals, true);
  }

  private static String text(DecimalValue v, boolean capitals, boolean isEngineering) {
    String sign = v.isNegative() ? "-" : "";
    if (v.isInfinite()) {
      return sign + "Infinity";
    }
    if (v.isNan()) {
      String payload = v.coefficient().signum() == 0 ? "" : v.coefficient().toString();
      return sign + (v.isSignalingNan() ? "sNaN" : "NaN") + payload;
    }
    String digits = v.coefficient().toString();
    long left = v.exponent() + digits.length();
    long point = pointPlace(v, left, digits, isEngineering);
    String body = placed(digits, point);
    if (left == point) {
      return sign + body;
    }
    long exponent = left - point;
    return sign + body + (capitals ? "E" : "e") + (exponent > 0 ? "+" : "") + exponent;
  }

  private static long pointPlace(DecimalValue v, long left, String digits, boolean isEngineering) {
    if (v.exponent() <= 0 && left > PLAIN_ZEROS) {
      return left;
    }
    if (!isEngineering) {
      return 1;
    }
    return digits.equals("0") ? Math.floorMod(left + 1, 3) - 1 : Math.floorMod(left - 1, 3) + 1;
  }

  private static String placed(String digits, long point) {
    if (point <= 0) {
      return "0." + "0".repeat((int) -point) + digits;
    }
    if (point >= digits.length()) {
      return digits + "0".repeat((int) (point - digits.length()));
    }
    return digits.substring(0, (int) point) + "." + digits.substring((int) point);
  }
}
