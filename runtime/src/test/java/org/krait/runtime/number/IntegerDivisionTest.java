package org.krait.runtime.number;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.krait.runtime.object.Ints;

class IntegerDivisionTest {
  private static final BigInteger HUGE = BigInteger.TEN.pow(400);

  @Test
  void floorsTowardsMinusInfinity() {
    assertEquals(-4L, IntegerDivision.floorDivide(-7L, 2L));
    assertEquals(1L, IntegerDivision.remainder(-7L, 2L));
    assertEquals(-1L, IntegerDivision.remainder(7L, -2L));
    assertEquals(BigInteger.ONE.shiftLeft(63), IntegerDivision.floorDivide(Long.MIN_VALUE, -1L));
  }

  @Test
  void largeNumbersWithShortQuotients() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      BigInteger y = new BigInteger(1 + random.nextInt(300), random).add(BigInteger.ONE);
      BigInteger q = new BigInteger(random.nextInt(30), random);
      BigInteger r = BigInteger.valueOf(random.nextInt(5) - 2);
      BigInteger x = y.multiply(q).add(random.nextBoolean() ? r : new BigInteger(200, random));
      checkDivision(x, y);
      checkDivision(x.negate(), y);
      checkDivision(x, y.negate());
      checkDivision(x.negate(), y.negate());
    }
  }

  private static void checkDivision(BigInteger x, BigInteger y) {
    BigInteger r = x.mod(y.abs());
    r = y.signum() < 0 && r.signum() != 0 ? r.add(y) : r;
    Object quotient = Ints.normal(x.subtract(r).divide(y));
    Object dividend = Ints.normal(x);
    Object divisor = Ints.normal(y);
    assertEquals(quotient, IntegerDivision.floorDivide(dividend, divisor));
    assertEquals(Ints.normal(r), IntegerDivision.remainder(dividend, divisor));
    assertArrayEquals(
        new Object[] {quotient, Ints.normal(r)}, IntegerDivision.divmod(dividend, divisor));
  }

  @Test
  void quotientsAreRoundedOnce() {
    assertEquals(10.0, IntegerDivision.trueDivide(HUGE, BigInteger.TEN.pow(399)));
    assertEquals(0.0, IntegerDivision.trueDivide(1L, HUGE));
    assertEquals(0x1p53, IntegerDivision.trueDivide((1L << 53) + 1, 1L));
    BigInteger least = BigInteger.ONE.shiftLeft(1074);
    assertEquals(Double.MIN_VALUE, IntegerDivision.trueDivide(1L, least));
    assertEquals(0.0, IntegerDivision.trueDivide(1L, least.shiftLeft(1)));
    assertEquals(Double.MIN_VALUE, IntegerDivision.trueDivide(3L, least.shiftLeft(2)));
  }
}
