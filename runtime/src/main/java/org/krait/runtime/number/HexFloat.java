package org.krait.runtime.number;

import java.math.BigInteger;
import java.util.Locale;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** Floats in hexadecimal. */
// CPython: floatobject.c float_hex_impl, float_fromhex_impl
public final class HexFloat {
  private static final int FRACTION_DIGITS = 13;
  private static final long FRACTION = (1L << 52) - 1;

  private HexFloat() {}

  public static String format(double x) {
    if (!Double.isFinite(x)) {
      return FloatText.repr(x);
    }
    long bits = Double.doubleToRawLongBits(x);
    String sign = bits < 0 ? "-" : "";
    if (x == 0) {
      return sign + "0x0.0p+0";
    }
    int biased = (int) (bits >> 52 & 0x7ff);
    int exponent = Math.max(biased, 1) - 1023;
    String fraction = Long.toHexString(bits & FRACTION);
    fraction = "0".repeat(FRACTION_DIGITS - fraction.length()) + fraction;
    char first = biased == 0 ? '0' : '1';
    return sign + "0x" + first + "." + fraction + "p" + (exponent < 0 ? "" : "+") + exponent;
  }

  /** The float that a text spells in hexadecimal, correctly rounded. */
  public static double parse(String text) {
    String s = text.strip().toLowerCase(Locale.ROOT);
    boolean negative = s.startsWith("-");
    if (negative || s.startsWith("+")) {
      s = s.substring(1);
    }
    double magnitude = magnitude(s);
    return negative ? -magnitude : magnitude;
  }

  private static double magnitude(String s) {
    switch (s) {
      case "inf", "infinity":
        return Double.POSITIVE_INFINITY;
      case "nan":
        return Double.NaN;
      default:
    }
    int at = s.startsWith("0x") ? 2 : 0;
    int p = s.indexOf('p', at);
    int end = p < 0 ? s.length() : p;
    int point = s.indexOf('.', at);
    String whole = s.substring(at, point < 0 || point > end ? end : point);
    String fraction = point < 0 || point > end ? "" : s.substring(point + 1, end);
    String digits = whole + fraction;
    if (digits.isEmpty() || !isHexadecimal(digits)) {
      throw malformed();
    }
    BigInteger mantissa = new BigInteger(digits, 16);
    if (p >= 0 && !isExponent(s, p + 1)) {
      throw malformed();
    }
    if (mantissa.signum() == 0) {
      return 0.0;
    }
    return scaled(mantissa, (p < 0 ? 0 : exponent(s.substring(p + 1))) - 4L * fraction.length());
  }

  private static double scaled(BigInteger mantissa, long exponent) {
    int excess = mantissa.bitLength() - 62;
    BigInteger kept = mantissa;
    long shift = exponent;
    if (excess > 0) {
      kept = mantissa.shiftRight(excess);
      if (mantissa.getLowestSetBit() < excess) {
        kept = kept.setBit(0);
      }
      shift += excess;
    }
    long top = shift + kept.bitLength();
    if (top > Double.MAX_EXPONENT + 1) {
      throw tooLarge();
    }
    if (top < Double.MIN_EXPONENT - 60) {
      return 0.0;
    }
    double value = Rounding.scaled(kept.longValue(), (int) shift);
    if (Double.isInfinite(value)) {
      throw tooLarge();
    }
    return value;
  }

  private static boolean isHexadecimal(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExponent(String s, int start) {
    int at = start;
    if (at < s.length() && (s.charAt(at) == '+' || s.charAt(at) == '-')) {
      at++;
    }
    if (at == s.length()) {
      return false;
    }
    for (; at < s.length(); at++) {
      if (s.charAt(at) < '0' || s.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  private static long exponent(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return text.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
  }

  private static PyException malformed() {
    return Errors.valueError("invalid hexadecimal floating-point string");
  }

  private static PyException tooLarge() {
    return Errors.overflowError("hexadecimal value too large to represent as a float");
  }
}
