package org.krait.stdlib._bz2;

/** The checksum of a block: CRC-32 with the highest bit first. */
final class BlockChecksum {
  private static final int POLYNOMIAL = 0x04c11db7;
  private static final int[] TABLE = table();

  private int value = -1;

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int c = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        c = c < 0 ? c << 1 ^ POLYNOMIAL : c << 1;
      }
      table[i] = c;
    }
    return table;
  }

  void add(int b) {
    value = value << 8 ^ TABLE[value >>> 24 ^ b & 0xff];
  }

  int value() {
    return ~value;
  }

  void reset() {
    value = -1;
  }

  /** The checksum of a stream after one more block. */
  static int combined(int stream, int block) {
    return Integer.rotateLeft(stream, 1) ^ block;
  }
}
