package org.krait.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

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
