package org.krait.runtime.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The decimal digits of a finite float's magnitude: {@code 0.DIGITS * 10**point}. Zero has the one
 * digit 0 and point 1.
 */
// CPython: dtoa.c _Py_dg_dtoa
record DecimalDigits(String digits, int point) {
  private static final DecimalDigits ZERO = new DecimalDigits("0", 1);

  /** The powers of ten that doubles hold exactly. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final double LEAST_SCALED = 0x1p-900;
  private static final double MOST_SCALED = 0x1p52;

  /** A power of ten that a double holds exactly. */
  static double power(int exponent) {
    return POWERS[exponent];
  }

  /** The fewest digits that give the same float back, and of those the nearest. */
  static DecimalDigits shortest(double x) {
    if (x == 0) {
      return ZERO;
    }
    String java = Double.toString(Math.abs(x));
    int exponentAt = java.indexOf('E');
    int end = exponentAt < 0 ? java.length() : exponentAt;
    int exponent = exponentAt < 0 ? 0 : Integer.parseInt(java, end + 1, java.length(), 10);
    int dot = java.indexOf('.');
    StringBuilder digits = new StringBuilder(end).append(java, 0, dot).append(java, dot + 1, end);
    return oneDigit(trimmed(digits, dot + exponent), x);
  }

  /** Java prefers two digits to one where both are right. */
  private static DecimalDigits oneDigit(DecimalDigits d, double x) {
    if (d.digits.length() != 2) {
      return d;
    }
    int first = d.digits.charAt(0) - '0' + (d.digits.charAt(1) >= '5' ? 1 : 0);
    double candidate = Double.parseDouble(first + "E" + (d.point - 1));
    return candidate != Math.abs(x)
        ? d
        : first == 10
            ? new DecimalDigits("1", d.point + 1)
            : new DecimalDigits("" + first, d.point);
  }

  private static DecimalDigits trimmed(StringBuilder digits, int point) {
    int start = 0;
    while (digits.charAt(start) == '0') {
      start++;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return new DecimalDigits(digits.substring(start, end), point - start);
  }

  /** So many digits, correctly rounded. */
  static DecimalDigits significant(double x, int count) {
    if (x == 0) {
      return ZERO;
    }
    BigDecimal exact = new BigDecimal(Math.abs(x));
    return of(exact.precision() <= count ? exact : exact.round(context(count)));
  }

  private static MathContext context(int count) {
    return new MathContext(count, RoundingMode.HALF_EVEN);
  }

  /** The digits down to so many places after the point, correctly rounded; perhaps zero. */
  static DecimalDigits places(double x, int count) {
    if (x == 0) {
      return ZERO;
    }
    long scaled = scaled(Math.abs(x), count);
    if (scaled >= 0) {
      return of(scaled, count);
    }
    BigDecimal exact = new BigDecimal(Math.abs(x));
    return of(exact.scale() <= count ? exact : exact.setScale(count, RoundingMode.HALF_EVEN));
  }

  /**
   * A magnitude times a power of ten, correctly rounded; -1 where doubles cannot tell. The product
   * is {@code high + low} exactly, and low matters only where high lies half way between two ints.
   */
  static long scaled(double x, int power) {
    if (power >= POWERS.length || x < LEAST_SCALED) {
      return -1;
    }
    double high = x * POWERS[power];
    if (high >= MOST_SCALED) {
      return -1;
    }
    double low = Math.fma(x, POWERS[power], -high);
    double even = Math.rint(high);
    double rest = high - even;
    if (rest == 0.5 && low > 0) {
      even++;
    } else if (rest == -0.5 && low < 0) {
      even--;
    }
    return (long) even;
  }

  private static DecimalDigits of(BigDecimal value) {
    return of(value.unscaledValue(), value.scale());
  }

  private static DecimalDigits of(Number unscaled, int scale) {
    String digits = unscaled.toString();
    return digits.equals("0") ? ZERO : trimmed(new StringBuilder(digits), digits.length() - scale);
  }
}
