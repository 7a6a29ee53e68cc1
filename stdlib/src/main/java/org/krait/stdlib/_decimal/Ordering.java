package org.krait.stdlib._decimal;

import java.math.BigInteger;

/** Comparisons, least and greatest. */
final class Ordering {
  private Ordering() {}

  /** Compares two numbers by value. */
  static int compare(DecimalValue a, DecimalValue b) {
    int x = signum(a);
    int y = signum(b);
    if (x != y || x == 0) {
      return Integer.compare(x, y);
    }
    if (a.isInfinite() || b.isInfinite()) {
      return x * Boolean.compare(a.isInfinite(), b.isInfinite());
    }
    return x * compareMagnitudes(a, b);
  }

  private static int signum(DecimalValue v) {
    return v.isZero() ? 0 : v.isNegative() ? -1 : 1;
  }

  private static int compareMagnitudes(DecimalValue a, DecimalValue b) {
    int order = Long.compare(a.adjusted(), b.adjusted());
    if (order != 0) {
      return order;
    }
    long difference = a.exponent() - b.exponent();
    BigInteger x = a.coefficient();
    BigInteger y = b.coefficient();
    return difference >= 0
        ? x.multiply(DecimalValue.power(difference)).compareTo(y)
        : x.compareTo(y.multiply(DecimalValue.power(-difference)));
  }

  static DecimalValue ofSign(int n) {
    return n == 0 ? DecimalValue.ZERO : DecimalValue.ONE.withSign(n < 0);
  }

  static DecimalValue compare(DecimalValue a, DecimalValue b, Settings s) {
    return a.isNan() || b.isNan() ? s.nan(a, b) : ofSign(compare(a, b));
  }

  /** The same, where every NaN signals. */
  static DecimalValue compareSignal(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      s.raise(Signals.INVALID_OPERATION);
    }
    return compare(a, b, s);
  }

  /** An order of all values, in which also equal numbers differ by their exponents. */
  static int compareTotal(DecimalValue a, DecimalValue b) {
    if (a.isNegative() != b.isNegative()) {
      return a.isNegative() ? -1 : 1;
    }
    int sign = a.isNegative() ? -1 : 1;
    int order = Integer.compare(rank(a), rank(b));
    if (order != 0) {
      return sign * order;
    }
    if (a.isNan()) {
      return sign * a.coefficient().compareTo(b.coefficient());
    }
    int byValue = compare(a, b);
    return byValue != 0 ? byValue : sign * Long.compare(a.exponent(), b.exponent());
  }

  private static int rank(DecimalValue v) {
    return v.kind() == DecimalValue.Kind.NAN ? 2 : v.isSignalingNan() ? 1 : 0;
  }

  /** The greater of two, by magnitude or not; a number rather than a quiet NaN. */
  static DecimalValue max(DecimalValue a, DecimalValue b, boolean byMagnitude, Settings s) {
    return chosen(a, b, byMagnitude, 1, s);
  }

  static DecimalValue min(DecimalValue a, DecimalValue b, boolean byMagnitude, Settings s) {
    return chosen(a, b, byMagnitude, -1, s);
  }

  private static DecimalValue chosen(
      DecimalValue a, DecimalValue b, boolean byMagnitude, int direction, Settings s) {
    if (a.isNan() || b.isNan()) {
      boolean isQuiet = !a.isSignalingNan() && !b.isSignalingNan();
      if (isQuiet && a.isNan() != b.isNan()) {
        return s.finish(a.isNan() ? b : a);
      }
      return s.nan(a, b);
    }
    int order = byMagnitude ? compare(a.absolute(), b.absolute()) : compare(a, b);
    order = order == 0 ? compareTotal(a, b) : order;
    return s.finish(order * direction >= 0 ? a : b);
  }
}
