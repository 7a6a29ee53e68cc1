package org.krait.stdlib.sys;

import org.krait.runtime.types.PyStructSequence;

/** What {@code sys} tells of numbers and hashes. */
final class NumericLimits {
  /** The least limit that {@code set_int_max_str_digits} takes, beside none. */
  static final int LEAST_STR_DIGITS = 640;

  private static final long DEFAULT_STR_DIGITS = 4300;
  private static final long HASH_MODULUS = (1L << 61) - 1;

  private NumericLimits() {}

  static PyStructSequence floats() {
    return SysTuples.FLOAT_INFO.of(
        Double.MAX_VALUE,
        1024L,
        308L,
        Double.MIN_NORMAL,
        -1021L,
        -307L,
        15L,
        53L,
        Math.ulp(1.0),
        2L,
        1L);
  }

  static PyStructSequence ints() {
    return SysTuples.INT_INFO.of(30L, 4L, DEFAULT_STR_DIGITS, (long) LEAST_STR_DIGITS);
  }

  static PyStructSequence hashes() {
    return SysTuples.HASH_INFO.of(
        64L, HASH_MODULUS, 314159L, 0L, 1000003L, "siphash13", 64L, 128L, 0L);
  }
}
