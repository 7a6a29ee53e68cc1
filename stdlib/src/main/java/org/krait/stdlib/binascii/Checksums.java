package org.krait.stdlib.binascii;

import java.util.zip.CRC32;

/** Cyclic redundancy checks. */
final class Checksums {
  private static final int POLYNOMIAL = 0xEDB88320;
  private static final int CCITT = 0x1021;

  private Checksums() {}

  /** CRC-32, going on from an earlier value. */
  static long crc32(byte[] data, int start) {
    if (start == 0) {
      CRC32 crc = new CRC32();
      crc.update(data);
      return crc.getValue();
    }
    int crc = ~start;
    for (byte b : data) {
      crc ^= b & 0xff;
      for (int i = 0; i < 8; i++) {
        crc = crc >>> 1 ^ ((crc & 1) == 0 ? 0 : POLYNOMIAL);
      }
    }
    return Integer.toUnsignedLong(~crc);
  }

  /** CRC-CCITT as BinHex uses it. */
  static long crcHqx(byte[] data, int start) {
    int crc = start & 0xffff;
    for (byte b : data) {
      crc ^= (b & 0xff) << 8;
      for (int i = 0; i < 8; i++) {
        crc = crc << 1 ^ ((crc & 0x8000) == 0 ? 0 : CCITT);
      }
      crc &= 0xffff;
    }
    return crc;
  }
}
