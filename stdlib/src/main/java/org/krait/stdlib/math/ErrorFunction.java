package org.krait.stdlib.math;

import org.krait.runtime.number.DoubleDouble;

/** The error function and its complement, rounded once. */
final class ErrorFunction {
  private static final DoubleDouble ROOT_OF_PI =
      DoubleDouble.sum(1.772453850905516, -7.666586499825799e-17);
  private static final double ALL_ONE = 6.0;
  private static final double SERIES_END = 2.5;
  private static final double UNDERFLOW = 27.3;
  private static final double NEGLIGIBLE = 0x1p-110;
  private static final int FRACTION_DEPTH = 120;

  private ErrorFunction() {}

  static double erf(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x) || a == 0) {
      return x;
    }
    return Math.copySign(a > ALL_ONE ? 1.0 : series(a).value(), x);
  }

  static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x > SERIES_END) {
      return x > UNDERFLOW ? 0.0 : fraction(x).value();
    }
    if (x < -ALL_ONE) {
      return 2.0;
    }
    DoubleDouble erf = series(Math.abs(x));
    return DoubleDouble.ONE.plus(x < 0 ? erf : erf.negated()).value();
  }

  /** {@code 2/sqrt(pi) * exp(-x*x) * (x + 2x^3/3 + 4x^5/15 + …)}: no term is negative. */
  private static DoubleDouble series(double x) {
    if (x == 0) {
      return DoubleDouble.ZERO;
    }
    DoubleDouble square = DoubleDouble.product(x, x);
    DoubleDouble term = DoubleDouble.of(x);
    DoubleDouble total = term;
    for (int n = 1; term.high() > total.high() * NEGLIGIBLE; n++) {
      term = term.times(square).scaled(1).dividedBy(DoubleDouble.of(2 * n + 1));
      total = total.plus(term);
    }
    return total.scaled(1).times(square.negated().exponential()).dividedBy(ROOT_OF_PI);
  }

  /** {@code exp(-x*x) / sqrt(pi)} over a continued fraction. */
  private static DoubleDouble fraction(double x) {
    DoubleDouble f = DoubleDouble.of(x);
    for (int n = FRACTION_DEPTH; n > 0; n--) {
      f = DoubleDouble.of(n / 2.0).dividedBy(f).plus(DoubleDouble.of(x));
    }
    DoubleDouble exponential = DoubleDouble.product(x, x).negated().exponential();
    return exponential.dividedBy(f.times(ROOT_OF_PI));
  }
}
