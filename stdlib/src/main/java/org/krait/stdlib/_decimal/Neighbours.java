package org.krait.stdlib._decimal;

import java.math.BigInteger;

/** The numbers next to a number. */
final class Neighbours {
  private Neighbours() {}

  static DecimalValue nextPlus(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isInfinite()) {
      return a.isNegative() ? s.largest(true) : a;
    }
    return next(a, false, s);
  }

  static DecimalValue nextMinus(DecimalValue a, Settings s) {
    if (a.isNan()) {
      return s.nan(a, a);
    }
    if (a.isInfinite()) {
      return a.isNegative() ? a : s.largest(false);
    }
    return next(a, true, s);
  }

  private static DecimalValue next(DecimalValue a, boolean isDown, Settings s) {
    DecimalRounding towards = isDown ? DecimalRounding.ROUND_FLOOR : DecimalRounding.ROUND_CEILING;
    Settings directed = s.with(towards);
    DecimalValue rounded = directed.finish(a);
    if (Ordering.compare(rounded, a) != 0) {
      return rounded;
    }
    DecimalValue tiny = DecimalValue.of(isDown, BigInteger.ONE, s.etiny() - 1);
    return Arithmetic.add(a, tiny, directed);
  }

  static DecimalValue nextToward(DecimalValue a, DecimalValue b, Settings s) {
    if (a.isNan() || b.isNan()) {
      return s.nan(a, b);
    }
    int order = Ordering.compare(a, b);
    if (order == 0) {
      return a.withSign(b.isNegative());
    }
    DecimalValue next = order < 0 ? nextPlus(a, s) : nextMinus(a, s);
    if (next.isInfinite()) {
      s.raise(Signals.OVERFLOW | Signals.INEXACT | Signals.ROUNDED);
    } else if (next.adjusted() < s.emin) {
      s.raise(Signals.UNDERFLOW | Signals.SUBNORMAL | Signals.INEXACT | Signals.ROUNDED);
      if (next.isZero()) {
        s.raise(Signals.CLAMPED);
      }
    }
    return next;
  }
}
