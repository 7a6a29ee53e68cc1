package org.krait.stdlib._struct;

/** IEEE 754's binary16. */
// CPython: floatobject.c PyFloat_Pack2
final class HalfFloat {
  private HalfFloat() {}

  /** The half nearest to a float, even among equals: rounded once, from all 53 bits. */
  static short of(double x) {
    float narrowed = (float) x;
    if (narrowed != x && Double.isFinite(x) && !Float.isInfinite(narrowed)) {
      narrowed = oddly(narrowed, x);
    }
    return Float.floatToFloat16(narrowed);
  }

  /** A float that was rounded, rounded to odd instead, so that rounding again is right. */
  private static float oddly(float rounded, double x) {
    int bits = Float.floatToRawIntBits(rounded);
    if ((bits & 1) != 0) {
      return rounded;
    }
    boolean tooFar = Math.abs((double) rounded) > Math.abs(x);
    return Float.intBitsToFloat(tooFar ? bits - 1 : bits + 1);
  }
}
