package org.krait.stdlib._decimal;

/** The kind of a number under the rules of a context. */
final class NumberClass {
  private NumberClass() {}

  static boolean isNormal(DecimalValue v, Settings s) {
    return v.isFinite() && !v.isZero() && v.adjusted() >= s.emin;
  }

  static boolean isSubnormal(DecimalValue v, Settings s) {
    return v.isFinite() && !v.isZero() && v.adjusted() < s.emin;
  }

  static String of(DecimalValue v, Settings s) {
    if (v.isNan()) {
      return v.isSignalingNan() ? "sNaN" : "NaN";
    }
    String name =
        v.isInfinite() ? "Infinity" : v.isZero() ? "Zero" : isNormal(v, s) ? "Normal" : "Subnormal";
    return (v.isNegative() ? "-" : "+") + name;
  }
}
