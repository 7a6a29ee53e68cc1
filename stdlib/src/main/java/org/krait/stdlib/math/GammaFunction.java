package org.krait.stdlib.math;

import org.krait.runtime.error.PyException;

/** The gamma function by Lanczos' approximation. */
// CPython: mathmodule.c m_tgamma, m_lgamma
final class GammaFunction {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final int MOST_EXACT = 23;
  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };

  private GammaFunction() {}

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == 0 || x == Math.floor(x) && x < 0) {
      throw pole(x);
    }
    if (x == Math.floor(x) && x <= MOST_EXACT) {
      return factorial((int) x - 1);
    }
    double a = Math.abs(x);
    if (a < 1e-20) {
      return MathModule.inRange(1.0 / x, x);
    }
    if (a > 200.0) {
      return x < 0 ? 0.0 / sinOfPi(x) : MathModule.inRange(Double.POSITIVE_INFINITY, x);
    }
    double y = a + G_MINUS_HALF;
    double z = a > G_MINUS_HALF ? (y - a) - G_MINUS_HALF : (y - G_MINUS_HALF) - a;
    z = z * G / y;
    double r;
    if (x < 0) {
      r = -Math.PI / sinOfPi(a) / a * Math.exp(y) / lanczosSum(a);
      r -= z * r;
      r = a < 140.0 ? r / Math.pow(y, a - 0.5) : r / halfPower(y, a) / halfPower(y, a);
    } else {
      r = lanczosSum(a) / Math.exp(y);
      r += z * r;
      r = a < 140.0 ? r * Math.pow(y, a - 0.5) : r * halfPower(y, a) * halfPower(y, a);
    }
    return MathModule.inRange(r, x);
  }

  private static double halfPower(double y, double a) {
    return Math.pow(y, a / 2.0 - 0.25);
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }

  static double logGamma(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (Double.isInfinite(x)) {
      return Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2.0) {
      if (x <= 0) {
        throw pole(x);
      }
      return 0.0;
    }
    double a = Math.abs(x);
    if (a < 1e-20) {
      return -Math.log(a);
    }
    double r = Math.log(lanczosSum(a)) - G;
    r += (a - 0.5) * (Math.log(a + G - 0.5) - 1);
    if (x < 0) {
      r = LOG_PI - Math.log(Math.abs(sinOfPi(a))) - Math.log(a) - r;
    }
    return MathModule.inRange(r, x);
  }

  private static PyException pole(double x) {
    return MathModule.domain("a noninteger or positive integer", x);
  }

  // CPython: mathmodule.c lanczos_sum
  private static double lanczosSum(double x) {
    double n = 0;
    double d = 0;
    if (x < 5.0) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        n = n * x + NUMERATOR[i];
        d = d * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        n = n / x + NUMERATOR[i];
        d = d / x + DENOMINATOR[i];
      }
    }
    return n / d;
  }

  /** {@code sin(pi * x)}, exact in its reduction. */
  // CPython: mathmodule.c m_sinpi
  private static double sinOfPi(double x) {
    double y = Math.abs(x) % 2.0;
    double r =
        switch ((int) Math.floor(2.0 * y + 0.5)) {
          case 0 -> Math.sin(Math.PI * y);
          case 1 -> Math.cos(Math.PI * (y - 0.5));
          case 2 -> Math.sin(Math.PI * (1.0 - y));
          case 3 -> -Math.cos(Math.PI * (y - 1.5));
          default -> Math.sin(Math.PI * (y - 2.0));
        };
    return Math.copySign(1.0, x) * r;
  }
}
