package org.krait.stdlib.zlib;

/**
 * The checksum of two texts in a row from the checksums of each: bytes are shifted in as products
 * of polynomials over GF(2), lowest power in the highest bit.
 */
final class Crc32Combination {
  private static final int POLYNOMIAL = 0xEDB88320;
  private static final int ONE = 1 << 31;
  private static final int BYTE = 1 << 31 - 8;

  private Crc32Combination() {}

  static int of(int first, int second, int secondLength) {
    int shift = ONE;
    int square = BYTE;
    for (int n = secondLength; n != 0; n >>>= 1) {
      if ((n & 1) != 0) {
        shift = multiply(shift, square);
      }
      square = multiply(square, square);
    }
    return multiply(shift, first) ^ second;
  }

  /** The product of two polynomials modulo the checksum's. */
  private static int multiply(int a, int b) {
    int product = 0;
    int multiple = b;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((a & bit) != 0) {
        product ^= multiple;
      }
      multiple = (multiple & 1) != 0 ? multiple >>> 1 ^ POLYNOMIAL : multiple >>> 1;
    }
    return product;
  }
}
