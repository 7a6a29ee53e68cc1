package org.krait.stdlib.cmath;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyComplex;

/**
 * What a function gives for infinities and NaN: a row per kind of real part, a pair of letters per
 * kind of imaginary part. Kinds are -inf, negative, -0, 0, positive, inf, NaN; a capital is
 * negative.
 */
// CPython: cmathmodule.c special_type, INIT_SPECIAL_VALUES
enum SpecialValues {
  ACOS(
      "tipipipmpmtmni",
      "hi        hmnn",
      "hi        hmhn",
      "hi        hmhn",
      "hi        hmnn",
      "qi0i0i0m0mqmni",
      "ninnnnnnnnnmnn"),
  ACOSH(
      "iTiPiPipipitin",
      "iH        ihnn",
      "iH        ihnh",
      "iH        ihnh",
      "iH        ihnn",
      "iQizizi0i0iqin",
      "innnnnnnnninnn"),
  ASINH(
      "mQmzmzm0m0mqmn",
      "mH        mhnn",
      "mH        mhnn",
      "iH        ihnn",
      "iH        ihnn",
      "iQizizi0i0iqin",
      "innnnzn0nninnn"),
  ATANH(
      "zHzHzHzhzhzhzn",
      "zH        zhnn",
      "zH        zhzn",
      "0H        0h0n",
      "0H        0hnn",
      "0H0H0H0h0h0h0n",
      "0Hnnnnnnnn0hnn"),
  COSH(
      "xxiii0izimxxin",
      "xx        xxnn",
      "xx        xxn0",
      "xx        xxn0",
      "xx        xxnn",
      "xximizi0iixxin",
      "nnnnn0n0nnnnnn"),
  EXP(
      "000z0z00000000",
      "xx        xxnn",
      "xx        xxnn",
      "xx        xxnn",
      "xx        xxnn",
      "xximizi0iixxin",
      "nnnnnzn0nnnnnn"),
  LOG(
      "iTiPiPipipitin",
      "iH        ihnn",
      "iH        ihnn",
      "iH        ihnn",
      "iH        ihnn",
      "iQizizi0i0iqin",
      "innnnnnnnninnn"),
  SINH(
      "xxmmmzm0mixxin",
      "xx        xxnn",
      "xx        xx0n",
      "xx        xx0n",
      "xx        xxnn",
      "xximizi0iixxin",
      "nnnnnzn0nnnnnn"),
  SQRT(
      "im0m0m0i0iiini",
      "im        iinn",
      "im        iinn",
      "im        iinn",
      "im        iinn",
      "imizizi0i0iiin",
      "imnnnnnnnniinn"),
  TANH(
      "I0IzIzI0I0I0I0",
      "xx        xxnn",
      "xx        xxzn",
      "xx        xx0n",
      "xx        xxnn",
      "101z1z10101010",
      "nnnnnzn0nnnnnn"),
  RECT(
      "xxmim0mzmmxxin",
      "xx        xxnn",
      "00        0000",
      "00        0000",
      "xx        xxnn",
      "xximizi0iixxin",
      "nnnnn0n0nnnnnn");

  private final String[] rows;

  SpecialValues(String... rows) {
    this.rows = rows;
  }

  /** The function's value, or null if both parts are finite. */
  @Nullable PyComplex of(double real, double imag) {
    if (Double.isFinite(real) && Double.isFinite(imag)) {
      return null;
    }
    String row = rows[kind(real)];
    int at = 2 * kind(imag);
    if (row.charAt(at) == 'x') {
      throw Errors.valueError("math domain error");
    }
    return new PyComplex(value(row.charAt(at)), value(row.charAt(at + 1)));
  }

  private static int kind(double x) {
    if (Double.isNaN(x)) {
      return 6;
    }
    if (Double.isInfinite(x)) {
      return x < 0 ? 0 : 5;
    }
    if (x == 0) {
      return 1 / x < 0 ? 2 : 3;
    }
    return x < 0 ? 1 : 4;
  }

  private static double value(char letter) {
    return switch (letter) {
      case '0' -> 0.0;
      case 'z' -> -0.0;
      case '1' -> 1.0;
      case 'I' -> -1.0;
      case 'i' -> Double.POSITIVE_INFINITY;
      case 'm' -> Double.NEGATIVE_INFINITY;
      case 'p' -> Math.PI;
      case 'P' -> -Math.PI;
      case 'h' -> Math.PI / 2;
      case 'H' -> -Math.PI / 2;
      case 'q' -> Math.PI / 4;
      case 'Q' -> -Math.PI / 4;
      case 't' -> 3 * Math.PI / 4;
      case 'T' -> -3 * Math.PI / 4;
      default -> Double.NaN;
    };
  }
}
