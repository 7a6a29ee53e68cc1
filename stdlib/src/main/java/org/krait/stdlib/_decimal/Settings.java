package org.krait.stdlib._decimal;

import java.math.BigInteger;

/** The rules that one operation follows, and the conditions that it has raised so far. */
final class Settings {
  static final long MOST_PRECISION = 999_999_999_999_999_999L;
  static final long LEAST_TINY = -1_999_999_999_999_999_997L;

  final long precision;
  final DecimalRounding rounding;
  final long emin;
  final long emax;
  final boolean clamps;
  final boolean capitals;
  int status;

  Settings(
      long precision,
      DecimalRounding rounding,
      long emin,
      long emax,
      boolean clamps,
      boolean capitals) {
    this.precision = precision;
    this.rounding = rounding;
    this.emin = emin;
    this.emax = emax;
    this.clamps = clamps;
    this.capitals = capitals;
  }

  /** Rules under which every number that can be said is exact. */
  static Settings exact() {
    return new Settings(
        MOST_PRECISION,
        DecimalRounding.ROUND_HALF_EVEN,
        -MOST_PRECISION,
        MOST_PRECISION,
        false,
        true);
  }

  Settings with(long otherPrecision, DecimalRounding otherRounding) {
    return new Settings(otherPrecision, otherRounding, emin, emax, clamps, capitals);
  }

  Settings with(DecimalRounding otherRounding) {
    return with(precision, otherRounding);
  }

  /** The same digits with the widest exponents. */
  Settings wide(long otherPrecision) {
    return new Settings(
        otherPrecision,
        DecimalRounding.ROUND_HALF_EVEN,
        -MOST_PRECISION,
        MOST_PRECISION,
        false,
        capitals);
  }

  long etiny() {
    return emin - precision + 1;
  }

  long etop() {
    return emax - precision + 1;
  }

  void raise(int condition) {
    status |= condition;
  }

  /** Raises a kind of invalid operation; its result. */
  DecimalValue invalid(int condition) {
    status |= condition;
    return DecimalValue.NAN;
  }

  DecimalValue invalid() {
    return invalid(Signals.INVALID_OPERATION);
  }

  /** The result of an operation with a NaN. */
  DecimalValue nan(DecimalValue a, DecimalValue b) {
    if (a.isSignalingNan()) {
      return signaled(a);
    }
    if (b.isSignalingNan()) {
      return signaled(b);
    }
    return withPayload(a.isNan() ? a : b);
  }

  private DecimalValue signaled(DecimalValue nan) {
    status |= Signals.INVALID_OPERATION;
    return withPayload(nan.quiet());
  }

  /** A NaN with as many digits of its payload as the precision has room for. */
  private DecimalValue withPayload(DecimalValue nan) {
    long most = precision - (clamps ? 1 : 0);
    if (nan.digits() <= most) {
      return nan;
    }
    BigInteger payload =
        most == 0 ? BigInteger.ZERO : nan.coefficient().mod(DecimalValue.power(most));
    return new DecimalValue(nan.isNegative(), nan.kind(), payload, 0);
  }

  /** The nearest number that these rules allow. */
  // General Decimal Arithmetic: Exceptional conditions
  DecimalValue finish(DecimalValue v) {
    if (!v.isFinite()) {
      return v.isNan() ? withPayload(v) : v;
    }
    if (v.coefficient().signum() == 0) {
      return finishZero(v);
    }
    int digits = v.digits();
    long least = digits + v.exponent() - precision;
    if (least > etop()) {
      return overflow(v.isNegative());
    }
    boolean isSubnormal = least < etiny();
    least = isSubnormal ? etiny() : least;
    if (v.exponent() < least) {
      return rounded(v, least, isSubnormal);
    }
    if (isSubnormal) {
      status |= Signals.SUBNORMAL;
    }
    return clamps && v.exponent() > etop() ? padded(v) : v;
  }

  private DecimalValue finishZero(DecimalValue v) {
    long most = clamps ? etop() : emax;
    long exponent = Math.min(Math.max(v.exponent(), etiny()), most);
    if (exponent == v.exponent()) {
      return v;
    }
    status |= Signals.CLAMPED;
    return DecimalValue.of(v.isNegative(), BigInteger.ZERO, exponent);
  }

  private DecimalValue padded(DecimalValue v) {
    status |= Signals.CLAMPED;
    BigInteger zeros = DecimalValue.power(v.exponent() - etop());
    return DecimalValue.of(v.isNegative(), v.coefficient().multiply(zeros), etop());
  }

  private DecimalValue rounded(DecimalValue v, long least, boolean isSubnormal) {
    long dropped = least - v.exponent();
    BigInteger coefficient = rounding.drop(v.coefficient(), dropped, v.isNegative());
    boolean isExact = dropped <= v.digits() && isMultiple(v.coefficient(), dropped);
    long exponent = least;
    if (DecimalValue.digits(coefficient) > precision) {
      coefficient = coefficient.divide(BigInteger.TEN);
      exponent++;
    }
    if (exponent > etop()) {
      return overflow(v.isNegative());
    }
    noteRounding(isExact, isSubnormal);
    if (coefficient.signum() == 0) {
      status |= Signals.CLAMPED;
    }
    return DecimalValue.of(v.isNegative(), coefficient, exponent);
  }

  private static boolean isMultiple(BigInteger n, long zeros) {
    return n.getLowestSetBit() >= zeros && n.mod(DecimalValue.power(zeros)).signum() == 0;
  }

  private void noteRounding(boolean isExact, boolean isSubnormal) {
    status |= Signals.ROUNDED;
    if (isSubnormal) {
      status |= Signals.SUBNORMAL;
    }
    if (!isExact) {
      status |= Signals.INEXACT;
      if (isSubnormal) {
        status |= Signals.UNDERFLOW;
      }
    }
  }

  /** A number too large: infinity or the largest one, as the rounding says. */
  DecimalValue overflow(boolean isNegative) {
    status |= Signals.OVERFLOW | Signals.INEXACT | Signals.ROUNDED;
    boolean isLargest =
        switch (rounding) {
          case ROUND_DOWN, ROUND_05UP -> true;
          case ROUND_CEILING -> isNegative;
          case ROUND_FLOOR -> !isNegative;
          default -> false;
        };
    return isLargest ? largest(isNegative) : DecimalValue.infinity(isNegative);
  }

  DecimalValue largest(boolean isNegative) {
    BigInteger nines = DecimalValue.power(precision).subtract(BigInteger.ONE);
    return DecimalValue.of(isNegative, nines, etop());
  }

  /** A result whose digits went on: one more digit stands for them and breaks ties. */
  DecimalValue finishInexact(boolean isNegative, BigInteger coefficient, long exponent) {
    BigInteger sticky = coefficient.multiply(BigInteger.TEN).add(BigInteger.ONE);
    return finish(DecimalValue.of(isNegative, sticky, exponent - 1));
  }
}
