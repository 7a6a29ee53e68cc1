package org.krait.runtime.object;

/** SipHash-1-3 of bytes that are added one after the other. */
// CPython: pyhash.c siphash13
public final class SipHash {
  private static final int WORD_BITS = 64;

  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long word;
  private int bits;
  private long length;

  /** With both halves of the key. */
  public SipHash(long k0, long k1) {
    v0 = k0 ^ 0x736f6d6570736575L;
    v1 = k1 ^ 0x646f72616e646f6dL;
    v2 = k0 ^ 0x6c7967656e657261L;
    v3 = k1 ^ 0x7465646279746573L;
  }

  /** Adds the bytes of a number, the lowest first: 1, 2 or 4 of them, always as many. */
  public void add(int unit, int bytes) {
    word |= (unit & 0xFFFFFFFFL) << bits;
    bits += bytes * Byte.SIZE;
    length += bytes;
    if (bits == WORD_BITS) {
      absorb(word);
      word = 0;
      bits = 0;
    }
  }

  /** Adds all bytes of an array. */
  public void add(byte[] bytes) {
    for (byte b : bytes) {
      add(b & 0xFF, 1);
    }
  }

  /** The hash of what was added; nothing can be added after it. */
  public long finish() {
    absorb(word | length << (WORD_BITS - Byte.SIZE));
    v2 ^= 0xff;
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void absorb(long next) {
    v3 ^= next;
    round();
    v0 ^= next;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
