package org.krait.runtime.number;

/** The functions of C's math library that Java lacks, or rounds otherwise. */
public final class ElementaryFunctions {
  private static final double LN_2 = 0.6931471805599453;
  private static final double LARGE = 0x1p28;
  private static final double SMALL = 0x1p-28;

  private ElementaryFunctions() {}

  public static double acosh(double x) {
    if (x > LARGE) {
      return Math.log(x) + LN_2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double t = x - 1;
    return StrictMath.log1p(t + Math.sqrt(2 * t + t * t));
  }

  public static double asinh(double x) {
    double a = Math.abs(x);
    if (!(a >= SMALL) || Double.isInfinite(x)) {
      return x;
    }
    double result;
    if (a > LARGE) {
      result = Math.log(a) + LN_2;
    } else if (a > 2) {
      result = Math.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
    } else {
      double square = x * x;
      result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  public static double atanh(double x) {
    double a = Math.abs(x);
    if (!(a >= SMALL)) {
      return x;
    }
    double t = a + a;
    double result =
        a < 0.5 ? 0.5 * StrictMath.log1p(t + t * a / (1 - a)) : 0.5 * StrictMath.log1p(t / (1 - a));
    return Math.copySign(result, x);
  }

  /** {@code 2**x}. */
  public static double exp2(double x) {
    return x == Math.rint(x) && Math.abs(x) < 2000 ? Math.scalb(1.0, (int) x) : Math.pow(2, x);
  }

  /** The logarithm to base 2, exact for powers of two. */
  public static double log2(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    return DoubleDouble.binaryLogarithm(x).value();
  }

  /** Mantissa from 0.5 to 1, and exponent: {@code frexp}. */
  public static double[] split(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return new double[] {x, 0};
    }
    double normal = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int exponent = Math.getExponent(normal) + 1;
    double mantissa = Math.scalb(normal, -exponent);
    return new double[] {mantissa, normal == x ? exponent : exponent - 54};
  }

  public static double log10(double x) {
    return x > 0 && !Double.isInfinite(x)
        ? DoubleDouble.logarithm(x).times(DoubleDouble.LOG10_E).value()
        : Math.log10(x);
  }

  /** The cube root, rounded once: a step of Newton's from Java's. */
  public static double cbrt(double x) {
    double root = StrictMath.cbrt(x);
    if (root == 0 || !Double.isFinite(root)) {
      return root;
    }
    double scale = Math.scalb(1.0, -Math.getExponent(root));
    double unit = root * scale;
    double rest = DoubleDouble.product(unit, unit).times(unit).minus(x * scale * scale * scale);
    return (unit - rest / (3 * unit * unit)) / scale;
  }
}
