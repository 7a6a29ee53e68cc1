package org.krait.stdlib._lzma;

/**
 * Turns the relative targets of x86's calls and jumps into absolute ones, or back. As instructions
 * begin anywhere, a mask of the last bytes keeps what looks like several calls at once as it is.
 */
final class X86Filter implements ByteFilter {
  private static final int SIZE = 5;
  private static final int CALL = 0xe8;
  private static final int JUMP = 0xe9;
  private static final int ALLOWED = 0b00010111;
  private static final int[] OVERLAPS = {0, 1, 2, 2, 3, 3, 3, 3};
  private static final int SIGN_BYTE = 0x10;

  private final boolean encodes;
  private int position;
  private int mask;
  private int last = -SIZE;

  X86Filter(int start, boolean encodes) {
    this.encodes = encodes;
    position = start;
  }

  @Override
  public int apply(byte[] bytes, int from, int to) {
    if (to - from < SIZE) {
      return 0;
    }
    if (Integer.compareUnsigned(position - last, SIZE) > 0) {
      last = position - SIZE;
    }
    int at = from;
    while (at <= to - SIZE) {
      int b = bytes[at] & 0xff;
      at += b == CALL || b == JUMP ? convert(bytes, at, position + at - from) : 1;
    }
    position += at - from;
    return at - from;
  }

  /** Converts what may be a call; how many bytes are done. */
  private int convert(byte[] b, int at, int here) {
    int distance = here - last;
    last = here;
    if (Integer.compareUnsigned(distance, SIZE) > 0) {
      mask = 0;
    } else {
      for (int i = 0; i < distance; i++) {
        mask = (mask & 0x77) << 1;
      }
    }
    boolean isSign = isSign(b[at + 4]);
    if (!isSign || (ALLOWED >> (mask >> 1 & 7) & 1) == 0 || mask >> 1 >= SIGN_BYTE) {
      mask |= isSign ? 1 | SIGN_BYTE : 1;
      return 1;
    }
    int target = target(b, at, here + SIZE);
    b[at + 4] = (byte) -(target >>> 24 & 1);
    b[at + 3] = (byte) (target >>> 16);
    b[at + 2] = (byte) (target >>> 8);
    b[at + 1] = (byte) target;
    mask = 0;
    return SIZE;
  }

  private int target(byte[] b, int at, int next) {
    int source =
        b[at + 4] << 24 | (b[at + 3] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 1] & 0xff;
    while (true) {
      int target = encodes ? source + next : source - next;
      if (mask == 0) {
        return target;
      }
      int overlap = 8 * OVERLAPS[mask >> 1 & 7];
      if (!isSign((byte) (target >>> 24 - overlap))) {
        return target;
      }
      source = target ^ (overlap == 0 ? -1 : (1 << 32 - overlap) - 1);
    }
  }

  /** Whether a byte may be the highest of a near target. */
  private static boolean isSign(byte b) {
    return b == 0 || b == -1;
  }
}
