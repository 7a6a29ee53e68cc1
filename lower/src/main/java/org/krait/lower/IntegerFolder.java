package org.krait.lower;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Operator;

/** Evaluates operators on integer constants, as long as the results stay small. */
final class IntegerFolder {
  // CPython: flowgraph.c MAX_INT_SIZE
  private static final int MOST_BITS = 128;

  private IntegerFolder() {}

  /** The constant for an integer: a Long if it fits. */
  static Object normal(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  static @Nullable Object binary(Operator op, BigInteger a, BigInteger b, boolean booleans) {
    return switch (op) {
      case Add -> normal(a.add(b));
      case Sub -> normal(a.subtract(b));
      case Mult -> multiply(a, b);
      case Div -> divide(a, b);
      case FloorDiv -> b.signum() == 0 ? null : normal(floorDivide(a, b));
      case Mod -> b.signum() == 0 ? null : normal(a.subtract(floorDivide(a, b).multiply(b)));
      case Pow -> power(a, b);
      case LShift -> shiftLeft(a, b);
      case RShift -> shiftRight(a, b);
      case BitOr -> bits(a.or(b), booleans);
      case BitXor -> bits(a.xor(b), booleans);
      case BitAnd -> bits(a.and(b), booleans);
      case MatMult -> null;
    };
  }

  private static Object bits(BigInteger value, boolean booleans) {
    return booleans ? (Object) (value.signum() != 0) : normal(value);
  }

  // CPython: flowgraph.c const_folding_safe_multiply
  private static @Nullable Object multiply(BigInteger a, BigInteger b) {
    boolean tooBig =
        a.signum() != 0 && b.signum() != 0 && a.abs().bitLength() + b.abs().bitLength() > MOST_BITS;
    return tooBig ? null : normal(a.multiply(b));
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The quotient, correctly rounded: decimal digits enough that rounding twice changes nothing. */
  private static @Nullable Object divide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      return null;
    }
    if (a.abs().bitLength() <= 53 && b.abs().bitLength() <= 53) {
      return a.doubleValue() / b.doubleValue();
    }
    int digits = 800 + a.bitLength() / 3;
    MathContext precision = new MathContext(digits);
    double value = new BigDecimal(a).divide(new BigDecimal(b), precision).doubleValue();
    return Double.isInfinite(value) ? null : (Object) value;
  }

  // CPython: flowgraph.c const_folding_safe_power
  private static @Nullable Object power(BigInteger a, BigInteger b) {
    if (b.signum() > 0 && a.signum() != 0) {
      if (b.bitLength() > 31 || (long) a.abs().bitLength() * b.longValue() > MOST_BITS) {
        return null;
      }
    }
    if (b.signum() < 0) {
      return a.signum() == 0 ? null : FloatFolder.power(a.doubleValue(), b.doubleValue());
    }
    return a.signum() == 0 && b.signum() > 0 ? (Object) 0L : normal(a.pow(b.intValue()));
  }

  // CPython: flowgraph.c const_folding_safe_lshift
  private static @Nullable Object shiftLeft(BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return null;
    }
    if (a.signum() == 0) {
      return 0L;
    }
    boolean tooBig =
        b.compareTo(BigInteger.valueOf(MOST_BITS)) > 0
            || a.abs().bitLength() + b.intValue() > MOST_BITS;
    return tooBig ? null : normal(a.shiftLeft(b.intValue()));
  }

  private static @Nullable Object shiftRight(BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return null;
    }
    return b.bitLength() > 30
        ? (Object) (a.signum() < 0 ? -1L : 0L)
        : normal(a.shiftRight(b.intValue()));
  }
}
