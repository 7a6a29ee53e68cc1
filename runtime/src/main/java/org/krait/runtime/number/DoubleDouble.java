package org.krait.runtime.number;

/** A sum of two floats that do not overlap: twice the precision, for results rounded once. */
public final class DoubleDouble {
  public static final DoubleDouble ZERO = new DoubleDouble(0, 0);
  public static final DoubleDouble ONE = new DoubleDouble(1, 0);

  private static final DoubleDouble LN_2 =
      new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);
  private static final DoubleDouble LOG2_E =
      new DoubleDouble(1.4426950408889634, 2.0355273740931033e-17);
  static final DoubleDouble LOG10_E = new DoubleDouble(0.4342944819032518, 1.098319650216765e-17);
  private static final int SQUARINGS = 8;
  private static final int TERMS = 12;

  private final double high;
  private final double low;

  private DoubleDouble(double high, double low) {
    this.high = high;
    this.low = low;
  }

  public static DoubleDouble of(double x) {
    return new DoubleDouble(x, 0);
  }

  /** The exact sum. */
  public static DoubleDouble sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return new DoubleDouble(s, (a - (s - t)) + (b - t));
  }

  /** The exact product. */
  public static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, Math.fma(a, b, -p));
  }

  public double high() {
    return high;
  }

  public double low() {
    return low;
  }

  public DoubleDouble plus(DoubleDouble other) {
    DoubleDouble s = sum(high, other.high);
    DoubleDouble t = sum(low, other.low);
    DoubleDouble u = sum(s.high, s.low + t.high);
    return sum(u.high, u.low + t.low);
  }

  /** The difference from a float nearby, as a float. */
  double minus(double other) {
    return (high - other) + low;
  }

  public DoubleDouble negated() {
    return new DoubleDouble(-high, -low);
  }

  public DoubleDouble times(DoubleDouble other) {
    DoubleDouble p = product(high, other.high);
    return sum(p.high, p.low + (high * other.low + low * other.high));
  }

  public DoubleDouble times(double other) {
    DoubleDouble p = product(high, other);
    return sum(p.high, p.low + low * other);
  }

  public DoubleDouble dividedBy(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = plus(other.times(-first));
    double second = rest.high / other.high;
    rest = rest.plus(other.times(-second));
    return sum(first, second).plus(of(rest.high / other.high));
  }

  /** The number times a power of two. */
  public DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** The nearest float. */
  public double value() {
    return high + low;
  }

  /** The square root. */
  public DoubleDouble squareRoot() {
    if (high == 0) {
      return ZERO;
    }
    double root = Math.sqrt(high);
    DoubleDouble rest = plus(product(root, root).negated());
    return sum(root, rest.high / (2 * root));
  }

  /** The exponential, within the range of floats. */
  public DoubleDouble exponential() {
    int k = (int) Math.rint(high / LN_2.high);
    DoubleDouble reduced = plus(LN_2.times(-k)).scaled(-SQUARINGS);
    DoubleDouble term = reduced;
    DoubleDouble total = reduced;
    for (int n = 2; n < TERMS; n++) {
      term = term.times(reduced).dividedBy(of(n));
      total = total.plus(term);
    }
    for (int i = 0; i < SQUARINGS; i++) {
      total = total.scaled(1).plus(total.times(total));
    }
    return ONE.plus(total).scaled(k);
  }

  /** The natural logarithm of a positive float: a step of Newton's from Java's. */
  public static DoubleDouble logarithm(double x) {
    double[] parts = ElementaryFunctions.split(x);
    double mantissa = parts[0];
    double exponent = parts[1];
    if (mantissa < 0.7071067811865476) {
      mantissa *= 2;
      exponent--;
    }
    double first = Math.log(mantissa);
    DoubleDouble rest = of(-first).exponential().times(mantissa).plus(of(-1));
    return of(first).plus(rest).plus(rest.times(rest).times(-0.5)).plus(LN_2.times(exponent));
  }

  /** The logarithm to base 2 of a positive float. */
  public static DoubleDouble binaryLogarithm(double x) {
    double[] parts = ElementaryFunctions.split(x);
    boolean nearOne = parts[0] < 0.7071067811865476;
    double mantissa = nearOne ? parts[0] * 2 : parts[0];
    double exponent = nearOne ? parts[1] - 1 : parts[1];
    return logarithm(mantissa).times(LOG2_E).plus(of(exponent));
  }
}
